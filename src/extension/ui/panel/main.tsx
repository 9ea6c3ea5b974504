import { type ComponentProps, render } from 'preact';
import { panelView } from '../../../present/here.ts';
import { loadLanguage } from '../../../present/language/language.ts';
import { HERE } from '../../../present/messages/here.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/components.css';
import '../styles/criteria.css';
import '../styles/view.css';
import './panel.css';
import { languageFor } from '../frame/use-look.ts';
import { Root } from '../view/root.tsx';
import { panelPorts } from './browser-ports.ts';
import { Here } from './here.tsx';

const above: ComponentProps<typeof Root>['above'] = (control) => <Here control={control} ports={panelPorts} />;
const instead: ComponentProps<typeof Root>['instead'] = (popup, { lang }) => panelView(popup, HERE[lang]);

loadLanguage(languageFor('auto', panelPorts.browserLanguage()));
const app = document.getElementById('app');
if (app) render(<Root ports={panelPorts} above={above} instead={instead} />, app);
