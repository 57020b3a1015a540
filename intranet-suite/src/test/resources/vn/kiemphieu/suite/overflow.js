// Elements that stick out of the window to the right and are not inside something that scrolls.
const wide = document.documentElement.clientWidth;
const scrolls = (element) => {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(parent).overflowX)) {
      return true;
    }
  }
  return false;
};
return [...document.body.querySelectorAll('*')]
  .filter((element) => element.getBoundingClientRect().right > wide + 0.5 && !scrolls(element))
  .map((element) => element.outerHTML.slice(0, 120));
