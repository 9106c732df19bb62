/** What old libraries and strict themes do to the pages they are on. In our own words; each runs before our script. */

/** Prototype up to 1.7: its own Array.from, arrays that write themselves as JSON, and methods on every list. */
export const oldPrototype = `<script>
Array.from = function (list) {
  if (!list) return [];
  if ('toArray' in Object(list)) return list.toArray();
  var at = list.length || 0, copy = new Array(at);
  while (at--) copy[at] = list[at];
  return copy;
};
['each', 'inject', 'collect', 'pluck', 'without', 'clear', 'compact', 'invoke', 'toArray', 'size'].forEach(function (name) {
  Array.prototype[name] = function () { return this.slice(); };
});
Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
String.prototype.toJSON = function () { return '"' + this + '"'; };
Object.toJSON = function () { return 'null'; };
document.getElementsByClassName = function () { return []; };
</script>`;

/** MooTools 1.4: an Array.from and a bind of its own, and names on every function. */
export const oldMooTools = `<script>
Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : [item]; };
Function.prototype.bind = function (that) {
  var run = this, first = arguments.length > 1 ? Array.prototype.slice.call(arguments, 1) : [];
  return function () { return run.apply(that, first.concat(Array.prototype.slice.call(arguments))); };
};
['extend', 'implement', 'overloadSetter', 'pass', 'delay'].forEach(function (name) { Function.prototype[name] = function () { return this; }; });
['each', 'clean', 'include', 'combine', 'append', 'getLast'].forEach(function (name) { Array.prototype[name] = function () { return this; }; });
Object.each = Object.map = Object.keyOf = function () {};
</script>`;

/** A theme that knows no mercy. */
export const rudeStyles = `<style>
* { all: unset !important; font-size: 40px !important; display: inline !important; }
html { font-size: 5px !important; line-height: 4 !important; letter-spacing: .3em !important; text-transform: uppercase; }
</style>`;

/** Page translators put every text into two <font> elements, in open shadow roots too. Runs in the page. */
export function translate(): void {
  const roots: Node[] = [document.body];
  for (const root of roots) {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (node.data.trim() !== '' && !node.parentElement?.closest('script, style, font')) texts.push(node);
      } else if ((node as Element).shadowRoot) roots.push((node as Element).shadowRoot!);
    }
    for (const text of texts) {
      const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name)) as [
        HTMLElement,
        HTMLElement,
      ];
      inner.textContent = `«${text.data.trim()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
}
