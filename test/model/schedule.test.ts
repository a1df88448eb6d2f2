import { expect } from '@open-wc/testing';
import { ageOn, tellEvents, todayIn, type EventsView } from '../../src/model/schedule.ts';

describe('today', () => {
  const at = (time: string, zone = 'America/Los_Angeles', built = '2025-01-01') =>
    todayIn(zone, new Date(time), built);

  it('is the organization’s day, not the reader’s', () => {
    expect(at('2025-02-06T07:59:00Z')).to.equal('2025-02-05');
    expect(at('2025-02-06T08:00:00Z')).to.equal('2025-02-06');
    expect(at('2025-02-05T20:00:00Z', 'Asia/Kabul')).to.equal('2025-02-06');
  });

  it('is never earlier than the build, on a phone whose clock is behind', () => {
    expect(at('1970-01-01T00:00:00Z')).to.equal('2025-01-01');
  });

  it('is the day of the build on a device whose clock tells no time', () => {
    expect(at('never')).to.equal('2025-01-01');
  });

  it('is the day of the build where the device knows no such time zone', () => {
    expect(at('2025-02-06T08:00:00Z', 'Mars/Olympus')).to.equal('2025-01-01');
  });
});

describe('today, where it is compared with dates', () => {
  const at = (time: string, dates: string[]) =>
    todayIn('America/Los_Angeles', new Date(time), '2025-01-01', dates);

  it('is the organization’s to the minute, where one of them is near', () => {
    for (const near of ['2025-02-05', '2025-02-06', '2025-02-07']) {
      expect(at('2025-02-06T07:59:00Z', ['2024-01-01', near]), near).to.equal('2025-02-05');
      expect(at('2025-02-06T08:00:00Z', ['2024-01-01', near]), near).to.equal('2025-02-06');
    }
  });

  it('asks no time zone where none is near, and is right but for half a day', () => {
    const on = (time: string, dates: string[]) => {
      const now = new Date(time);
      now.toLocaleDateString = () => expect.fail('asked');
      return todayIn('America/Los_Angeles', now, '2025-01-01', dates);
    };
    expect(on('2025-02-06T11:59:00Z', ['2024-01-01', '2025-03-01'])).to.equal('2025-02-05');
    expect(on('2025-02-06T12:00:00Z', [])).to.equal('2025-02-06');
  });

  it('tells the same of an event at every hour of four days, whatever the zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kabul', 'America/Los_Angeles']) {
      for (let hour = 0; hour < 24 * 8; hour++) {
        const now = new Date(Date.UTC(2025, 1, 8, hour));
        const exact = todayIn(zone, now, '2025-01-01');
        const quick = todayIn(zone, now, '2025-01-01', ['2025-02-12']);
        const order = (today: string) => Math.sign(today.localeCompare('2025-02-12'));
        expect(order(quick), `${zone} ${now.toISOString()}`).to.equal(order(exact));
      }
    }
  });
});

describe('the age of a guide', () => {
  it('is nothing on the day on which it was made', () => {
    expect(ageOn('2025-02-06', '2025-02-06')).to.equal(0);
  });

  it('counts days over the change of the clocks, the end of a year and a leap day', () => {
    expect(ageOn('2025-03-08', '2025-03-10')).to.equal(2);
    expect(ageOn('2024-12-31', '2025-01-01')).to.equal(1);
    expect(ageOn('2024-02-28', '2024-03-01')).to.equal(2);
  });
});

describe('events', () => {
  const events: EventsView = {
    label: 'Dates',
    over: 'These events are over.',
    past: 'past',
    today: 'today',
    comma: ', ',
    items: [
      { date: '2025-02-05', text: 'first' },
      { date: '2025-02-12', text: 'second' },
    ],
  };
  const told = (today: string) => {
    const { over, items } = tellEvents(events, today);
    return [over, ...items];
  };

  for (const [today, ...expected] of [
    ['2025-02-04', '', 'first', 'second'],
    ['2025-02-05', '', 'first, today', 'second'],
    ['2025-02-06', '', 'first, past', 'second'],
    ['2025-02-12', '', 'first, past', 'second, today'],
    ['2025-02-13', 'These events are over.', 'first, past', 'second, past'],
  ] as const) {
    it(`on ${today} say ${JSON.stringify(expected)}`, () => {
      expect(told(today)).to.deep.equal(expected);
    });
  }
});
