import { createRoot } from 'react-dom/client';
import { App } from './App';
import './page.css';
import { start } from './start';

const place = document.getElementById('tab');
if (place) createRoot(place).render(<App starting={start()} />);
