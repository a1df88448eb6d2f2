import { define, type GuideView } from 'rights-guide';
import spanish from '../guide/es.json' with { type: 'json' };

define();

const guide = document.querySelector('rights-guide');
if (guide) guide.view = spanish as GuideView;
