// For pages with frames of `iframe.html`: makes each as high as what is in it. Without this they scroll.
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

// Those that were ready before this script.
for (const frame of frames()) frame.contentWindow?.postMessage(heightQuestion, '*');
