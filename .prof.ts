import { launch } from 'puppeteer-core';
import { readContent, repeatQuestions } from './test/bench/content.ts';
import { oursScript } from './test/bench/candidates/ours.ts';
import { native } from './test/bench/candidates/native.ts';
import { writeFileSync } from 'node:fs';
const N=Number(process.argv[2]??1000);
const content = repeatQuestions(readContent(), N);
const one = readContent();
const b = await launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
for (const round of [1,2,3]) for (const c of [native, oursScript]) {
  const ctx = await b.createBrowserContext(); const p = await ctx.newPage(); await p.setViewport({width:360,height:740});
  await p.setContent('<!doctype html><body><div id=place></div>');
  const s = await p.createCDPSession(); await s.send('Performance.enable');
  for (const [,t] of c.files(content)) if(!t.startsWith('{')) await p.evaluate(t);
  await new Promise(r=>setTimeout(r,300));
  const m0 = Object.fromEntries((await s.send('Performance.getMetrics')).metrics.map(m=>[m.name,m.value]));
  if(process.argv[3]&&c===oursScript&&round===1){await s.send('Profiler.enable');await s.send('Profiler.setSamplingInterval',{interval:100});await s.send('Profiler.start')}
  const time = await p.evaluate(async (html)=>{ const t=performance.now(); document.getElementById('place').innerHTML=html; await new Promise(r=>setTimeout(r,0)); await new Promise(r=>requestAnimationFrame(()=>setTimeout(r,0))); return performance.now()-t }, c.markup(content,''));
  if(process.argv[3]&&c===oursScript&&round===1){const {profile}=await s.send('Profiler.stop');const self=new Map();const dt=profile.timeDeltas;const by=new Map(profile.nodes.map(n=>[n.id,n]));profile.samples.forEach((id,i)=>{const n=by.get(id).callFrame;const k=n.functionName+':'+n.columnNumber;self.set(k,(self.get(k)||0)+dt[i])});console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,22).map(([k,v])=>k+' '+(v/1000).toFixed(1)).join('\n'))}
  const m1 = Object.fromEntries((await s.send('Performance.getMetrics')).metrics.map(m=>[m.name,m.value]));
  const d=k=>((m1[k]-m0[k])*1000).toFixed(0);
  console.log(c.id, time.toFixed(0), 'script',d('ScriptDuration'),'style',d('RecalcStyleDuration'),'layout',d('LayoutDuration'),'task',d('TaskDuration'),'nodes',m1.Nodes-m0.Nodes);
  await ctx.close();
}
await b.close();
