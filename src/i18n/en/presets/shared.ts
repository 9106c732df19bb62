import type { PresetText } from '../../../model/form/preset.js';
import { opening } from './opening.js';

/** What several intakes ask in the same words. "We" is the practice, whichever it is. */
export const shared = {
  sections: {
    ...opening.sections,
    helping: {
      ...opening.sections.helping,
      lead: 'Thank you for being there. On all other pages, “you” is the person you help.',
    },
    'your-questions': {
      ...opening.sections['your-questions'],
      lead: 'A sentence is plenty, and any of these can wait until we meet.',
    },
    body: {
      ...opening.sections.body,
      lead: 'Old injuries and sore spots are welcome here. We plan around them.',
      note: 'Please see a doctor first if an arm or leg goes numb or weak. Do the same if you lose control of your bladder or bowel. If it is happening now, call your local emergency number.',
    },
    readiness: {
      ...opening.sections.readiness,
      lead: 'Four short questions, so that we start at a safe pace.',
      note: 'If one of these signs comes up, stop, rest and talk to a doctor before you train. If it is happening now, call your local emergency number. This form can wait.',
    },
    coaching: { ...opening.sections.coaching, lead: 'Both ends are good. The middle means either is fine.' },
    week: { ...opening.sections.week, lead: 'You are not booking anything yet.' },
    guardian: {
      ...opening.sections.guardian,
      lead: 'You are under 18, so we need a yes from a parent or guardian before anything is sent. They do not have to read what you wrote. If they are not with you now, you can come back to this page later.',
    },
  },
  questions: {
    ...opening.questions,
    'helper-name': { label: 'Name of the person who helps', why: 'So that we know who to thank.' },
    'helper-relation': {
      label: 'What the helper is to you',
      hint: 'Such as a parent, a partner or a friend.',
      why: 'It shows us who is at your side.',
    },
    asks: {
      label: 'What would you like to ask us, or be asked?',
      hint: 'Up to three questions. We answer them first when we meet.',
      why: 'So that the first talk answers what matters to you.',
      prompts: ['Will it hurt if…', 'What happens when…', 'Please ask me about…'],
    },
    fear: {
      label: 'What worries you about starting?',
      why: 'When we know a worry, we can plan with care.',
      prompts: ['I worry that…', 'It would help to know…'],
    },
    'body-areas': {
      label: 'Where does your body need some care?',
      hint: 'Any old injury or sore spot counts.',
      why: 'So that we find someone who knows them well.',
    },
    'body-detail': {
      label: 'About each place',
      one: 'Place',
      why: 'We change what hurts and keep what helps. You set the pace.',
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
        worse: { label: 'What makes it worse?', hint: 'Stairs, long sitting, a certain move.' },
        helps: { label: 'What helps?', hint: 'Warmth, rest, a stretch, a short walk.' },
        safe: {
          label: 'What would make you feel safe?',
          hint: 'To see a move first, or to stop at any time.',
        },
      },
    },
    active: {
      label: 'For the last three months, have you been active on three days a week?',
      hint: 'About 30 minutes each time, enough to breathe a little faster. Brisk walking counts.',
      why: 'It shows us how gently to begin.',
    },
    conditions: {
      label: 'Has a doctor ever told you about any of these?',
      why: 'With some of these, we ask you to talk to your doctor first.',
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
      why: 'A doctor can look at these before we train. We read this first.',
    },
    recent: {
      label: 'Are any of these true for you?',
      hint: 'Choose any that fit.',
      why: 'Your body may want a softer start. A doctor or midwife can say what is fine.',
      options: {
        pregnancy: 'I am pregnant',
        birth: 'I gave birth in the last six months',
        surgery: 'I had an operation in the last six months',
        none: 'None of these',
      },
    },
    challenge: {
      label: 'When it gets tough',
      from: 'Go gently',
      to: 'Challenge me',
      why: 'A push helps some and puts off others.',
    },
    flexibility: {
      label: 'The plan',
      from: 'Keep to a clear plan',
      to: 'See how the day goes',
      why: 'Some like to know, some like room to move.',
    },
    quiet: {
      label: 'During a session',
      from: 'Talk things through',
      to: 'Get on with it',
      why: 'Talk helps some, quiet helps others.',
    },
    brevity: {
      label: 'When something is new',
      from: 'Explain why',
      to: 'Show me',
      why: 'So that we teach the way you learn.',
    },
    space: {
      label: 'Between sessions',
      from: 'Check in often',
      to: 'Give me space',
      why: 'So that you hear from us as you like.',
    },
    times: {
      label: 'When could you usually make it?',
      hint: 'Tap every time that could work.',
      why: 'So that we find someone who is free when you are.',
    },
    format: {
      label: 'Where would you like to meet?',
      hint: 'Choose any that suit you.',
      why: 'The right place is easier to come back to.',
      options: { studio: 'At the studio', home: 'At my home', online: 'Online', outdoors: 'Outdoors' },
    },
    email: { label: 'Email address', why: 'So that we can answer you.' },
    'contact-by': {
      label: 'How may we contact you?',
      hint: 'We keep messages short and never mention your health in them.',
      why: 'You choose, and we keep to it.',
      options: { email: 'Email', text: 'Text message', call: 'Phone call' },
    },
    phone: {
      label: 'Phone number',
      hint: 'The one you would like us to use.',
      why: 'For what you chose, and nothing else.',
    },
    'guardian-name': { label: 'Name of your parent or guardian', why: 'So that we know who said yes.' },
    'guardian-relation': {
      label: 'How are they related to you?',
      hint: 'Such as mother, father or carer.',
      why: 'So that we know who looks after you.',
    },
    'guardian-consent': {
      label:
        'I am the parent or guardian. This young person may send you their answers, and you may plan with them.',
      why: 'Under 18, we need a yes from both of you.',
    },
    'care-team': {
      label: 'Do you see a therapist, a counsellor or a physio?',
      why: 'We can work as one team. Nothing is shared unless you say so.',
    },
    'care-names': {
      label: 'Who do you see?',
      hint: 'A name or a place is enough.',
      why: 'We do not contact them without your yes.',
    },
    consent: {
      label: 'I agree that you keep my answers, also those about my health, and read them to plan with me.',
      hint: 'The practice that you send this to is responsible for them. You can ask to see, change or delete them, or take this back, at any time: tell the practice. What was read by then cannot be unread. Sharing with others is a separate choice.',
      why: 'Your answers are yours, so we ask first. You can also say no and tell us in person.',
    },
  },
  checks: {
    'operation-nowhere':
      'You had an operation in the last six months, and on the body page there is nothing to tell us about.',
  },
} satisfies Omit<PresetText, 'title'>;
