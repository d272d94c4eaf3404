import '#components/styles/tokens.css';
import '#components/styles/verdict.css';
import '#components/styles/buttons.css';
import '#components/styles/forms.css';
import '#components/styles/notice-brief.css';
import '#components/styles/popup.css';
import '#components/styles/report.css';
import '#components/styles/own-sign.css';
import { startPopup } from './start-popup.tsx';

startPopup();
