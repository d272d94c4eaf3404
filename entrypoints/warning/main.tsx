import '#components/styles/tokens.css';
import '#components/styles/verdict.css';
import '#components/styles/buttons.css';
import '#components/styles/forms.css';
import '#components/styles/warning.css';
import '#components/styles/report.css';
import '#components/styles/own-sign.css';
import { startWarning } from './start-warning.tsx';

startWarning();
