// What is wrong with a page, script or not: too wide, no heading, a notebook's script that ran, an image that cannot be shown.
async () => {
  const wrong = [];
  const width = document.documentElement.scrollWidth;
  if (width > window.innerWidth) { wrong.push('is wider than the window: ' + width); }
  if (!(document.querySelector('h1').getBoundingClientRect().height > 0)) { wrong.push('has no heading to be seen'); }
  if (window.hacked !== undefined) { wrong.push('ran a script of a notebook'); }
  for (const image of document.querySelectorAll('.plot:not(.printed) img')) {
    image.loading = 'eager';
    await image.decode().catch(error => wrong.push('has an image that cannot be shown: ' + image.src + ' ' + error));
  }
  return wrong;
}
