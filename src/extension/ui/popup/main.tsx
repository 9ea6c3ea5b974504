import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<p>オンライン秘書サイト点検</p>, app);
