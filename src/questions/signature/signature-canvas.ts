import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import type SignaturePad from 'signature_pad';
import { retryImport } from '../../element/retry-import.js';
import { drawingBox, drawingPath, strokesOf, type Stroke } from '../../model/form/drawing.js';

/** Width of the pen in units of the box. */
const pen = 4;

/**
 * A canvas that one signs on with a finger, a mouse or a pen. What it shows is the path that it was handed; each new
 * stroke is added to that path and handed out. The path stands in no attribute: recorders on the page read those.
 */
class Pad extends AsyncDirective {
  #canvas: HTMLCanvasElement | undefined;
  #pad: SignaturePad | undefined;
  #path = '';
  #painted: string | undefined;
  #keep: ((path: string) => void) | undefined;
  readonly #sizes = new ResizeObserver(() => {
    this.#paint();
  });

  render(...[]: [path: string, keep: (path: string) => void]): unknown {
    return noChange;
  }

  override update(part: ElementPart, [path, keep]: Parameters<this['render']>): unknown {
    this.#path = path;
    this.#keep = keep;
    if (!this.#canvas) {
      this.#canvas = part.element as HTMLCanvasElement;
      this.#sizes.observe(this.#canvas);
      void this.#start(this.#canvas);
    } else if (path !== this.#painted) this.#paint();
    return noChange;
  }

  protected override disconnected(): void {
    this.#sizes.disconnect();
    this.#pad?.off();
  }

  protected override reconnected(): void {
    this.#pad?.on();
    if (this.#canvas) this.#sizes.observe(this.#canvas);
  }

  async #start(canvas: HTMLCanvasElement): Promise<void> {
    const { default: Pad } = await retryImport(() => import('signature_pad'));
    this.#pad = new Pad(canvas);
    this.#pad.addEventListener('endStroke', this.#take);
    if (!this.isConnected) this.#pad.off();
    this.#paint();
  }

  readonly #take = (): void => {
    const { width, height } = this.#canvas?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const points = this.#pad?.toData().at(-1)?.points ?? [];
    if (width === 0 || points.length === 0) return;
    const stroke: Stroke = points.map(({ x, y }) => [
      (x / width) * drawingBox.width,
      (y / height) * drawingBox.height,
    ]);
    this.#path = drawingPath([...strokesOf(this.#path), stroke]);
    this.#paint();
    this.#keep?.(this.#path);
  };

  #paint(): void {
    const canvas = this.#canvas;
    const context = canvas?.getContext('2d');
    const { width = 0, height = 0 } = canvas?.getBoundingClientRect() ?? {};
    if (!canvas || !context || width === 0) return;
    this.#painted = this.#path;
    this.#pad?.clear();
    const ratio = Math.max(1, devicePixelRatio);
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const { color } = getComputedStyle(canvas);
    const scale = width / drawingBox.width;
    if (this.#pad)
      Object.assign(this.#pad, {
        penColor: color,
        minWidth: scale * pen * 0.35,
        maxWidth: scale * pen * 0.65,
      });
    context.scale(ratio, ratio);
    context.save();
    context.scale(scale, height / drawingBox.height);
    Object.assign(context, { strokeStyle: color, lineWidth: pen, lineCap: 'round', lineJoin: 'round' });
    context.stroke(new Path2D(this.#path));
    context.restore();
  }
}

export const signatureCanvas = directive(Pad);
