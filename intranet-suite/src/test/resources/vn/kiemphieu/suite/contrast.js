// Texts whose contrast is below WCAG 2 AA: 4.5, or 3 where they are large.
const parse = (color) => (color.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
const light = ([r, g, b]) => {
  const linear = [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};
const behind = (element) => {
  for (let each = element; each; each = each.parentElement) {
    const color = parse(getComputedStyle(each).backgroundColor);
    if (color.length < 4 || color[3] > 0.99) {
      return color;
    }
  }
  return [255, 255, 255];
};
const ownText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
return [...document.body.querySelectorAll('*')]
  .filter((element) => ownText(element) && element.getClientRects().length > 0)
  .filter((element) => {
    const style = getComputedStyle(element);
    const [one, two] = [light(parse(style.color)), light(behind(element))].sort((a, b) => b - a);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return (one + 0.05) / (two + 0.05) < (large ? 3 : 4.5);
  })
  .map((element) => element.outerHTML.slice(0, 120));
