"""The draws of `npm run bench -- robustness` in numpy: models x columns of doubles on stdin, one line of JSON on stdout."""

import json
import sys
import time

import numpy as np

models, columns, draws, runs = map(int, sys.argv[1:])
table = np.frombuffer(sys.stdin.buffer.read(), np.float64).reshape(models, columns)


def work(seed):
    random = np.random.default_rng(seed)
    cuts = np.sort(random.integers(0, 2**20, (draws, columns - 1)), axis=1)
    ends = np.ones((draws, 1), np.int64)
    weights = np.diff(np.hstack([0 * ends, cuts, (2**20 - 1) * ends])) + 1.0
    totals = weights @ table.T
    order = np.argsort(-totals, axis=1)
    # Ties are broken at random, and neighbours in the ranking that change places are counted, as dvk does.
    falling = np.take_along_axis(totals, order, axis=1)
    for draw in np.flatnonzero((falling[:, 1:] == falling[:, :-1]).any(axis=1)):
        order[draw] = np.lexsort((random.random(models), -totals[draw]))
    overtaken = (totals[:, 1:] > totals[:, :-1]).sum(axis=0)
    if models <= draws:
        cells = order * models + np.arange(models)
        counts = np.bincount(cells.ravel(), minlength=models * models).reshape(models, models)
        reached = counts.cumsum(axis=1) * 20
        best = (reached > draws).argmax(axis=1) + 1
        worst = (reached >= 19 * draws).argmax(axis=1) + 1
    else:
        ranks = np.empty((draws, models), np.int32)
        np.put_along_axis(ranks, order, np.arange(models, dtype=np.int32)[None, :], axis=1)
        cut = [draws // 20, draws - 1 - draws // 20]
        ordered = np.partition(ranks, cut, axis=0)
        best, worst = ordered[cut[0]] + 1, ordered[cut[1]] + 1
    return best, worst, overtaken


def milliseconds(seed):
    started = time.process_time()
    result = work(seed)
    return (time.process_time() - started) * 1000, result


timed = [milliseconds(seed) for seed in range(runs)]
best, worst, overtaken = timed[-1][1]
print(
    json.dumps(
        {
            "version": np.__version__,
            "milliseconds": min(time for time, _ in timed),
            "best": best.tolist(),
            "worst": worst.tolist(),
            "overtaken": overtaken.tolist(),
        }
    )
)
