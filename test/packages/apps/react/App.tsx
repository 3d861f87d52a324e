import { useRef, useState } from 'react';
import type { PanelSummaryElement, VitrinaSelectEvent } from 'vitrina';
import type {} from 'vitrina/react';
import 'vitrina/panel-summary/define';
import 'vitrina/themes/poncho.css';
import dataset from 'vitrina/data/panel-02/panel-02.dataset.json';

export function App() {
  const [shown, setShown] = useState(true);
  const [compact, setCompact] = useState(false);
  const [chosen, setChosen] = useState('');
  const panel = useRef<PanelSummaryElement>(null);

  const choose = (event: VitrinaSelectEvent) => {
    event.preventDefault();
    setChosen(`${event.kind} ${event.id}`);
  };

  return (
    <>
      <button onClick={() => setCompact(!compact)}>layout</button>
      <button onClick={() => setShown(!shown)}>mount</button>
      <button onClick={() => void panel.current?.reload()}>reload</button>
      <output>{chosen}</output>
      {shown && (
        <panel-summary
          ref={panel}
          className="vitrina-theme-poncho"
          data={dataset}
          layout={compact ? 'compact' : 'article'}
          show-experiences="cards"
          heading-level={3}
          onvitrina-select={choose}
        >
          <p>…</p>
        </panel-summary>
      )}
    </>
  );
}
