import type { Option } from '../../command.ts';

export const prefill: Option = {
  type: 'boolean',
  says: 'put English where there is no translation; OmegaT shows no other texts',
};
