// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The measured data set, as tests/helpers/measured_data.h has it, and how a page measures itself on it.
"use strict";

const dataStart = 157766400, dataSpan = 1577880000, laneCount = 8;
const words = ("report merger board rate audit launch patent strike quarter bond split court plant review budget " +
    "notice").split(" ");

function drawing(seed) {
    let x = seed;
    return () => {
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        return x >>> 0;
    };
}

// Seconds after dataStart, length in seconds (0: a moment), lane, title.
function measuredEvents(count) {
    const draw = drawing(12345), events = [];
    for (let i = 0; i < count; ++i) {
        const offset = Math.floor(draw() / 4294967296 * dataSpan);
        const lane = draw() >>> 29;
        const isSpan = draw() % 10 < 4;
        const d = draw();
        const days = 1 + (d & 0xFFFF) % (1 << ((d >>> 28) % 11));
        const length = 20 + draw() % 41;
        let title = "#" + i;
        while (title.length < length) title += " " + words[draw() >>> 28];
        title = title.slice(0, length);
        if (title.endsWith(" ")) title = title.slice(0, -1) + "x";
        events.push({offset, length: isSpan ? days * 86400 : 0, lane, title});
    }
    return events;
}

// Of the first thousand: another number means other data.
function checkData() {
    let hash = 2166136261;
    for (const e of measuredEvents(1000))
        for (const c of `${e.offset},${e.length},${e.lane},${e.title};`)
            hash = Math.imul(hash ^ c.charCodeAt(0), 16777619) >>> 0;
    if (hash !== 4277171681) throw new Error("not the measured data: " + hash);
}

// Until what was drawn has been handed to the screen: the next frame, and the task after it.
function painted() {
    return new Promise(done => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    }));
}

// The milliseconds of each of `steps` inputs: of the input itself and of all that its frame does, whoever asked for it.
// The wait for the frame to begin is not the page's: it is left out.
async function measured(steps, input) {
    const times = [];
    for (let i = 0; i < steps; ++i) {
        await painted();
        let began = 0;
        requestAnimationFrame(() => began = performance.now());
        const begin = performance.now();
        input(i);
        const handled = performance.now();
        await painted();
        times.push(handled - begin + performance.now() - began);
    }
    return times;
}

// What every page does: shown at the whole, 60 pans of 2 % of the width, 40 notches in and 40 out at 45 %.
async function run(page) {
    checkData();
    const count = Number(new URLSearchParams(location.search).get("n")) || 10000;
    const events = measuredEvents(count), target = document.getElementById("timeline");
    const begin = performance.now();
    page.open(events, target);
    await painted();
    const results = {open: [performance.now() - begin]};
    results.pan = await measured(60, i => page.pan((i < 30 ? -0.02 : 0.02) * target.clientWidth));
    results.zoom = await measured(80, i => page.wheel(i < 40 ? 1 : -1, 0.45 * target.clientWidth));
    await fetch("/results", {method: "POST", body: JSON.stringify({n: count, results})});
}
