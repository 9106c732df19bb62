// Your own page asks your own server here, which knows who may read what.
const brief = document.querySelector('rapport-brief');
const [submission, trainers] = await Promise.all(
  ['/submission.json', '/trainers.json'].map(async (address) => (await fetch(address)).json()),
);
Object.assign(brief, { submission, trainers });
