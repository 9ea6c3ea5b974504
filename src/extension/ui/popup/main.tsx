import { render } from 'preact';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/components.css';
import '../styles/criteria.css';
import './popup.css';
import { browserPorts } from './browser-ports.ts';
import { fitWindow } from './fit-window.ts';
import { Root } from './root.tsx';

fitWindow();
const app = document.getElementById('app');
if (app) render(<Root ports={browserPorts} />, app);
