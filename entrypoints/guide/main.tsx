import '#components/styles/tokens.css';
import '#components/styles/verdict.css';
import '#components/styles/buttons.css';
import '#components/styles/forms.css';
import '#components/styles/page.css';
import '#components/styles/entries.css';
import '#components/styles/report.css';
import '#components/styles/notice.css';
import '#components/styles/own-sign.css';
import '#components/styles/guide.css';
import '#components/styles/guide-print.css';
import { startGuide } from './start-guide.tsx';

startGuide();
