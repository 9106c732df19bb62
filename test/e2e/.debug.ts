import { keyboard, pointer } from './client.js';
import { startSite } from './site.js';
import { walkToReview } from './walk.js';
import { loadPreset } from '../../src/i18n/presets.js';
const site = await startSite();
const visit = await site.open('/journey', { width: Number(process.argv[2] ?? 1280) });
const definition = (await loadPreset('personal-training', 'en'))!;
visit.page.setDefaultTimeout(4000);
const intake = { name: 'Sam', overwhelmed: 'Work and my knee at once.', 'body-areas': ['knee'], conditions: ['none'], symptoms: 'no', challenge: -1, times: ['tue-evening', 'thu-evening', 'sat-early'], email: 'sam@example.com', 'contact-by': ['email'], consent: true };
const sam = { check: { 'asked-too-much': 3, 'busy-mind': 3, 'tense-body': 2, 'enough-sleep': 1, 'ready-for-the-day': 2, 'time-for-good': 1, 'trust-body': 4, 'when-tired': 3, 'when-low': 5, 'when-short-of-time': 2, 'when-alone': 6, 'when-sore': 4 }, share: true, goal: { starter: 'endurance', why: 'I want to walk the coast path with my sister.', importance: 9, baseline: 10, target: 40, by: '2027-06-14', confidence: 5, when: 'it is dark', then: 'stairs' }, signed: 'Sam' };
const kb = process.argv[3] === 'kb';
try { await walkToReview(visit.page, kb ? keyboard(visit.page) : pointer, { definition, intake, ...sam }, kb); } catch (e) { console.log(e); }
await visit.page.screenshot({ path: '/tmp/shots/dbg.png', fullPage: true });
console.log(visit.complaints);
await site.close();
