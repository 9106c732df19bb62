import type { PresetText } from '../../../model/form/preset.js';
import { opening } from './opening.js';

/** What several intakes ask in the same words. "We" is the practice, whichever it is. */
export const shared = {
  sections: {
    ...opening.sections,
    helping: {
      ...opening.sections.helping,
      lead: 'Thank you for helping. This page is about you. On the others, answer as they would.',
    },
    'your-questions': {
      ...opening.sections['your-questions'],
      lead: 'Any of these can wait until we meet.',
    },
    body: {
      ...opening.sections.body,
      lead: 'Tell us about old injuries and sore spots. We’ll plan around them.',
      note: 'Please see a doctor first if an arm or leg goes numb or weak. Do the same if you lose control of your bladder or bowel. If it is happening now, call your local emergency number.',
    },
    readiness: {
      ...opening.sections.readiness,
      lead: 'Four short questions, so we start at a safe pace.',
      note: 'If one of these signs comes up, stop, rest and talk to a doctor before you train. If it is happening now, call your local emergency number. This form can wait.',
    },
    coaching: { ...opening.sections.coaching, lead: 'Both ends are good.' },
    week: { ...opening.sections.week, lead: 'You’re not booking anything yet.' },
    guardian: {
      ...opening.sections.guardian,
      lead: 'You’re under 18, so a parent or guardian has to say yes before anything is sent. They don’t have to read what you wrote. If they’re not with you now, come back to this page later.',
    },
  },
  questions: {
    ...opening.questions,
    'helper-name': { label: 'Your name, as the helper' },
    'helper-relation': {
      label: 'How are you related to them?',
      hint: 'For example a parent, a partner or a friend.',
      why: 'So we know who’s at their side.',
    },
    asks: {
      label: 'What would you like to ask us, or be asked?',
      hint: 'Up to three questions. We’ll answer them first.',
      why: 'So our first talk is about what matters to you.',
      prompts: ['Will it hurt if…', 'What happens when…', 'Please ask me about…'],
    },
    fear: {
      label: 'What worries you about starting?',
      prompts: ['I worry that…', 'It would help to know…'],
    },
    'body-areas': {
      label: 'Where does your body need some care?',
      why: 'So we know where to take care.',
    },
    'body-detail': {
      label: 'About each place',
      one: 'Place',
      questions: {
        since: {
          label: 'When did it begin?',
          options: {
            weeks: 'Less than 6 weeks ago',
            months: 'Up to 6 months ago',
            longer: 'More than 6 months ago',
          },
        },
        bother: {
          label: 'On a usual day, how much does it bother you?',
          low: 'Not at all',
          high: 'The worst I can imagine',
        },
        worse: { label: 'What makes it worse?', hint: 'Stairs, sitting for long, a certain move.' },
        helps: { label: 'What helps?', hint: 'Warmth, rest, a stretch, a short walk.' },
        safe: {
          label: 'What would make you feel safe?',
          hint: 'Seeing a move first, or being able to stop.',
        },
      },
    },
    active: {
      label: 'For the last three months, have you been active on three days a week?',
      hint: 'About 30 minutes each time, enough to breathe a little faster. Brisk walking counts.',
    },
    conditions: {
      label: 'Has a doctor ever told you about any of these?',
      options: {
        heart: { label: 'Heart or blood vessels', hint: 'Also a stroke or poor blood flow' },
        metabolic: { label: 'Diabetes', hint: 'Type 1 or type 2' },
        kidney: 'Kidney disease',
        none: 'None of these',
      },
    },
    symptoms: {
      label: 'Do you have any of these, at rest or when you move gently?',
      hint: [
        '• Pain or tightness in the chest, neck, jaw or arms',
        '• Being very short of breath, also lying down',
        '• Dizziness, feeling faint or a blackout',
        '• A racing or uneven heartbeat',
        '• Swollen ankles',
        '• Leg pain that comes with walking and goes with rest',
        '• Being far more tired than usual',
        '• A heart murmur that a doctor has told you about',
      ].join('\n'),
      replies: {
        yes: 'Thank you for telling us. Please rest for now, and talk to a doctor before you train. If you feel it right now, call your local emergency number: this form can wait.',
      },
    },
    recent: {
      label: 'Are any of these true for you?',
      hint: 'Tick any, or “None of these”.',
      why: 'Your body may want a softer start. A doctor or midwife can say what’s fine.',
      options: {
        pregnancy: 'I’m pregnant',
        birth: 'I gave birth in the last six months',
        surgery: 'I had an operation in the last six months',
        none: 'None of these',
      },
    },
    challenge: {
      label: 'When it gets tough',
      from: 'Go gently',
      to: 'Challenge me',
      why: 'A push helps some people and puts others off.',
    },
    flexibility: {
      label: 'The plan',
      from: 'Keep to a clear plan',
      to: 'See how the day goes',
      why: 'Some people like a plan, some like room to change it.',
    },
    quiet: {
      label: 'During a session',
      from: 'Talk things through',
      to: 'Get on with it',
      why: 'Some people like to talk, some like it quiet.',
    },
    brevity: {
      label: 'When something is new',
      from: 'Explain why',
      to: 'Show me',
      why: 'So we teach the way you learn.',
    },
    space: {
      label: 'Between sessions',
      from: 'Check in often',
      to: 'Give me space',
    },
    times: {
      label: 'When could you usually make it?',
      hint: 'Tap every time that could work.',
      why: 'So we find someone who’s free when you are.',
    },
    format: {
      label: 'Where would you like to meet?',
      hint: 'Choose any that suit you.',
      options: { studio: 'At the studio', home: 'At my home', online: 'Online', outdoors: 'Outdoors' },
    },
    email: {
      label: 'Email address',
      hint: 'Helping someone? Yours or theirs is fine.',
    },
    'contact-by': {
      label: 'How may we contact you?',
      hint: 'Our messages are short and never mention your health.',
      options: { email: 'Email', text: 'Text message', call: 'Phone call' },
    },
    phone: {
      label: 'Phone number',
      hint: 'Helping someone? Yours or theirs: whoever picks up.',
    },
    'guardian-name': { label: 'Name of your parent or guardian' },
    'guardian-relation': {
      label: 'How are they related to you?',
      hint: 'For example mother, father or carer.',
    },
    'guardian-consent': {
      label:
        'I am the parent or guardian. This young person may send you their answers, and you may plan with them.',
      why: 'Under 18, we need a yes from both of you.',
    },
    'care-team': {
      label: 'Do you see a therapist, a counsellor or a physio?',
      hint: 'We can work as one team. Nothing is shared unless you say so.',
    },
    'care-names': {
      label: 'Who do you see?',
      hint: 'A name or a place is enough.',
    },
    consent: {
      label: 'I agree that you keep my answers, also those about my health, and read them to plan with me.',
      hint: 'The practice that you send this to is responsible for them. You can ask to see, change or delete them, or take this back, at any time: tell the practice. What was read by then cannot be unread. Sharing with others is a separate choice.',
      why: 'Your answers are yours, so we ask first. You can also say no and tell us in person.',
    },
  },
  checks: {
    'operation-nowhere':
      'You’ve had an operation in the last six months, but on the body page you said there’s nothing to tell us about.',
  },
} satisfies Omit<PresetText, 'title'>;
