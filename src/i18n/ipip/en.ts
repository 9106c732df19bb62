// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'en',
  options: [
    'Very Inaccurate',
    'Moderately Inaccurate',
    'Neither Accurate Nor Inaccurate',
    'Moderately Accurate',
    'Very Accurate',
  ],
  items: {
    'self-efficacy-1': 'Complete tasks successfully',
    'self-efficacy-2': 'Excel in what I do',
    'self-efficacy-3': 'Handle tasks smoothly',
    'self-efficacy-4': 'Know how to get things done',
    'vulnerability-1': 'Panic easily',
    'vulnerability-2': 'Become overwhelmed by events',
    'vulnerability-3': "Feel that I'm unable to deal with things",
    'vulnerability-4': 'Remain calm under pressure',
    'self-discipline-1': 'Am always prepared',
    'self-discipline-2': 'Carry out my plans',
    'self-discipline-3': 'Waste my time',
    'self-discipline-4': 'Have difficulty starting tasks',
    'anxiety-1': 'Worry about things',
    'anxiety-2': 'Fear for the worst',
    'anxiety-3': 'Am afraid of many things',
    'anxiety-4': 'Get stressed out easily',
    'self-consciousness-1': 'Find it difficult to approach others',
    'self-consciousness-2': 'Am afraid to draw attention to myself',
    'self-consciousness-3': 'Only feel comfortable with friends',
    'self-consciousness-4': 'Am not bothered by difficult social situations',
  },
};
