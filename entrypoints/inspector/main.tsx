import './style.css';
import { startInspector } from './start-inspector.tsx';

startInspector();
