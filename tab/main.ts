import './page.css';
import { start } from './start';

// What is drawn comes after what is asked: the server answers while the larger script is read.
const starting = start();
const place = document.getElementById('tab');
if (place) void import('./draw').then(({ draw }) => draw(place, starting));
