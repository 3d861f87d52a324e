// For pages with frames of `iframe.html`: makes each as high as its content. Without it, the frames
// scroll.
import { parsed } from './embedding/address.js';
import { heightOf, heightQuestion } from './embedding/height.js';

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-vitrina-iframe]');

addEventListener('message', ({ source, origin, data }) => {
  if (!source) return;
  const height = heightOf(data);
  for (const frame of frames()) {
    if (!height || frame.contentWindow !== source || parsed(frame.src)?.origin !== origin) continue;
    frame.style.height = `${height}px`;
  }
});

// Frames that were ready before this script.
for (const frame of frames()) frame.contentWindow?.postMessage(heightQuestion, '*');
