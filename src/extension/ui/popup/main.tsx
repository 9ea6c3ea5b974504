import { render } from 'preact';
import { loadLanguage } from '../../../present/language/language.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/components.css';
import '../styles/criteria.css';
import '../styles/view.css';
import './popup.css';
import { popupPorts } from './browser-ports.ts';
import { fitWindow } from './fit-window.ts';
import { languageFor } from '../frame/use-look.ts';
import { Root } from '../view/root.tsx';

fitWindow();
// Before the settings are read: most people keep the language of their browser.
loadLanguage(languageFor('auto', popupPorts.browserLanguage()));
const app = document.getElementById('app');
if (app) render(<Root ports={popupPorts} />, app);
