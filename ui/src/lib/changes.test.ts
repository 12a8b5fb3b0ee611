import { describe, expect, it } from 'vitest';
import { Changes, changesOf, inCase } from './changes';

const record = (id: string, kind: string, one: string) => ({ case: id, kind, record: one });

describe('what changed', () => {
  it('reaches whoever it concerns, also when two events come in one tick', () => {
    const changes = new Changes();
    const heard: string[] = [];
    changes.on(inCase('a'), () => heard.push('a'));
    changes.on(inCase('b'), () => heard.push('b'));
    changes.tell(changesOf({ cases: ['a'] }));
    changes.tell(changesOf({ cases: ['b'] }));
    expect(heard).toEqual(['a', 'b']);
  });

  it('is told to a screen once for each event, with all that concerns it', () => {
    const changes = new Changes();
    const heard: unknown[] = [];
    changes.on(inCase('a'), (told) => heard.push(told));
    const records = [
      record('a', 'need', 'n1'),
      record('b', 'need', 'n2'),
      record('a', 'visit', 'v'),
    ];
    changes.tell(changesOf({ records, cases: ['a', 'b'] }));
    expect(heard).toEqual([[records[0], records[2]]]);
  });

  it('concerns everyone when a sync does not say which case it was', () => {
    const changes = new Changes();
    let heard = 0;
    changes.on(inCase('a'), () => (heard += 1));
    changes.on(inCase('b'), () => (heard += 1));
    changes.tell(changesOf({ cases: null }));
    expect(heard).toBe(2);
  });

  it('names a whole case where no record of it is named', () => {
    const records = [record('a', 'need', 'n1')];
    expect(changesOf({ records, cases: ['a', 'b'] })).toEqual([
      records[0],
      { case: 'b', kind: null, record: null },
    ]);
    expect(changesOf({ records, cases: null })).toEqual(records);
  });

  it('is no longer told to a screen that is gone', () => {
    const changes = new Changes();
    let heard = 0;
    const stop = changes.on(
      () => true,
      () => (heard += 1),
    );
    changes.tell(changesOf({ cases: ['a'] }));
    stop();
    changes.tell(changesOf({ cases: ['a'] }));
    expect(heard).toBe(1);
  });

  it('is told to the others when one of them leaves meanwhile', () => {
    const changes = new Changes();
    const heard: string[] = [];
    const stop = changes.on(
      () => true,
      () => {
        heard.push('first');
        stop();
      },
    );
    changes.on(
      () => true,
      () => heard.push('second'),
    );
    changes.tell(changesOf({ cases: null }));
    expect(heard).toEqual(['first', 'second']);
  });
});
