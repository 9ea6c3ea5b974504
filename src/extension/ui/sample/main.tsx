import { render } from 'preact';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/components.css';
import '../styles/criteria.css';
import '../styles/view.css';
import '../panel/panel.css';
import { Root } from '../view/root.tsx';
import { samplePorts } from './browser-ports.ts';

const app = document.getElementById('app');
if (app) render(<Root ports={samplePorts} />, app);
