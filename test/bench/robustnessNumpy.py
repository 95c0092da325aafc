"""The draws of `npm run bench -- robustness` in numpy: a line of JSON and models x columns of doubles on stdin, one line
of JSON on stdout."""

import json
import sys
import time

import numpy as np

asked = json.loads(sys.stdin.buffer.readline())
models, columns, draws = asked["models"], asked["columns"], asked["draws"]
quotas = asked["quotas"]
table = np.frombuffer(sys.stdin.buffer.read(), np.float64).reshape(models, columns)


def shortlists(order):
    """How often each model is on the list: all draws at once, one place of the order after the other. A model is taken
    where its unit has room and where the places left are as many as the fields still ask for."""
    unit, field = np.array(quotas["unit"]), np.array(quotas["field"])
    most, least = np.array(quotas["most"]), np.array(quotas["least"])
    room, need = np.tile(most, draws), np.tile(least, draws)
    left, owed = np.full(draws, quotas["size"]), np.full(draws, least.sum())
    units, fields = np.arange(draws) * most.size, np.arange(draws) * least.size
    chosen = np.zeros(models, np.int64)
    for place in range(models):
        model = order[:, place]
        of_unit, of_field = units + unit[model], fields + field[model]
        wanted = need[of_field] > 0
        taken = (room[of_unit] > 0) & (left > 0) & (owed - wanted < left)
        room[of_unit] -= taken
        need[of_field] -= taken & wanted
        owed -= taken & wanted
        left -= taken
        chosen += np.bincount(model[taken], minlength=models)
        if place % 16 == 15 and not left.any():
            break
    return chosen


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
    return best, worst, overtaken, None if quotas is None else shortlists(order)


def milliseconds(seed):
    started = time.process_time()
    result = work(seed)
    return (time.process_time() - started) * 1000, result


timed = [milliseconds(seed) for seed in range(asked["runs"])]
best, worst, overtaken, chosen = timed[-1][1]
print(
    json.dumps(
        {
            "version": np.__version__,
            "milliseconds": min(time for time, _ in timed),
            "best": best.tolist(),
            "worst": worst.tolist(),
            "overtaken": overtaken.tolist(),
            "chosen": None if chosen is None else chosen.tolist(),
        }
    )
)
