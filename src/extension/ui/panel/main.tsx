import { render } from 'preact';
import { loadLanguage } from '../../../present/language/language.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/components.css';
import '../styles/criteria.css';
import '../styles/view.css';
import './panel.css';
import { languageFor, Root } from '../view/root.tsx';
import { panelPorts } from './browser-ports.ts';
import { Here } from './here.tsx';

loadLanguage(languageFor('auto', panelPorts.browserLanguage()));
const app = document.getElementById('app');
if (app) render(<Root ports={panelPorts} above={(control) => <Here control={control} ports={panelPorts} />} />, app);
