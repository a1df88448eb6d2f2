/**
 * The one script of a page in a frame, which nothing here needs; under `sandbox=""` it does not run.
 *
 * It tells the page around it how high this one is, whenever that changes, and when it is asked
 * (src/fit-frame.ts). Nothing else: not what is read, and not where. It does so to any page, because it
 * cannot know on whose it is; that page knows how high its frame is in any case. The height is that of
 * the root, not of what scrolls, which is never less than the frame is high.
 *
 * Chromium can lay out a frame of another site before it knows how wide it is, a letter a line; and then not
 * again, and without a word to an observer, until it is near the screen. So a frame without width has no
 * height, and one look comes later.
 *
 * A frame as high as its content scrolls nowhere, and no browser lets a link to a part of it scroll the
 * page of another site around it. `scrollIntoView` does, and tells that page nothing that scrolling does
 * not; in WebKit, which Apple's name stands for, nothing does, and such a link opens a page of its own.
 *
 * Written in the syntax of the oldest engines, as it goes into the page.
 */
export const frameScript = `(function(){
var root=document.documentElement,told;
function tell(){
if(!innerWidth)return;
var height=Math.ceil(root.getBoundingClientRect().height);
if(height!==told)parent.postMessage({rightsGuide:"height",height:told=height},"*")
}
if(parent===window)return;
if(window.ResizeObserver)new ResizeObserver(tell).observe(root);
else addEventListener("resize",tell);
addEventListener("load",function(){tell();setTimeout(tell,1000)});
addEventListener("message",function(event){
if(event.source===parent&&event.data&&event.data.rightsGuide==="height"){told=0;tell()}
});
addEventListener("click",function(event){
var link=event.target.closest('a[href^="#"]'),part=link&&document.getElementById(link.hash.slice(1));
if(!part)return;
if(innerHeight<root.offsetHeight||!/^Apple/.test(navigator.vendor))part.scrollIntoView();
else{link.target="_blank";link.rel="noopener"}
})
})()`;
