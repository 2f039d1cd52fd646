import { describe, expect, it } from 'vitest';
import { MorningReport } from '../../src/nightly/report/morning-report.ts';
import { Kansli, protocol } from './kansli.ts';

/** For `NODE_OPTIONS`: the program believes that it is this time of day when it starts. */
function startsAt(time: string): string {
  const shift = `const Real = Date;
    const [hour, minute, second] = '${time}'.split(':').map(Number);
    const begin = globalThis.process.env.BEGAN ??= String(Real.now());
    const wanted = new Real(Number(begin));
    wanted.setHours(hour, minute, second, 0);
    const shift = wanted.getTime() - Number(begin);
    globalThis.Date = class extends Real {
      constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(shift)}`;
}

describe('a night that ends at its hour', () => {
  it('with files left says so: in its words, its exit code, its report and the status', async () => {
    const kansli = new Kansli({ NODE_OPTIONS: startsAt('05:59:57'), PARAGRAF_UNTIL: '06:00' });
    for (let day = 1; day <= 400; day += 1) kansli.put(`${day}.txt`, protocol(day));
    const { exitCode, stdout } = await kansli.run('nightly');
    const left = kansli.files(kansli.inbox).length;
    expect(left).toBeGreaterThan(0);
    expect([exitCode, stdout]).toEqual([
      10,
      expect.stringMatching(new RegExp(`^stopped .*, ${left} left`, 'u')),
    ]);
    const report = kansli.newestReport();
    expect([report.night.state, report.left.notBegun.length]).toEqual(['stopped', left]);
    const status = await kansli.run('status', '--json');
    expect([status.exitCode, JSON.parse(status.stdout)]).toMatchObject([
      0,
      { lastNight: { state: 'stopped', left } },
    ]);
    expect((await kansli.run('status')).stdout).toContain(`${left} left`);
    expect(MorningReport.parse(report).night.failure).toBeNull();
  });

  it('with nothing left is done', async () => {
    const kansli = new Kansli({ PARAGRAF_UNTIL: '06:00' });
    kansli.put('a.txt', protocol(1));
    const { exitCode, stdout } = await kansli.run('nightly');
    expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('left')]);
  });
});
