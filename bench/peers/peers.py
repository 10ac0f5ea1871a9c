"""The same work in Python's packages on one thread: `python3 peers.py FOLDER rfm|abc|kmeans|bgnbd` prints the seconds of each run after one warm-up."""

import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import pandas as pd

folder, task = (sys.argv + ["", ""])[1:3]


def column(name, kind):
    return np.fromfile(os.path.join(folder, name), dtype=kind)


def rfm():
    """pandas: last day, distinct orders, sum; scores by quantiles; segments by ten rules."""
    lines = pd.DataFrame(
        {
            "customer": column("customer", "<i4"),
            "order": column("order", "<i4"),
            "day": column("day", "<f8"),
            "amount": column("amount", "<f8"),
        }
    )
    rules = [
        ("Champions", 4, 5, 4, 5), ("Loyal", 3, 5, 4, 5), ("Potential", 4, 5, 2, 3), ("New", 5, 5, 1, 1), ("Promising", 4, 4, 1, 1),
        ("Attention", 3, 3, 3, 3), ("Sleeping", 3, 3, 1, 2), ("At risk", 1, 2, 3, 4), ("Cannot lose", 1, 1, 5, 5), ("Hibernating", 2, 2, 1, 2),
    ]  # fmt: skip

    def score(values):
        return np.searchsorted(np.quantile(values, [0.2, 0.4, 0.6, 0.8]), values, side="left") + 1

    def work():
        found = lines.groupby("customer").agg(last=("day", "max"), monetary=("amount", "sum"))
        orders = lines[lines.amount >= 0].groupby("customer")["order"].nunique()
        found["frequency"] = orders.reindex(found.index, fill_value=0)
        r, f, found["m"] = score(found["last"].values), score(found["frequency"].values), score(found["monetary"].values)
        conditions = [(r >= r1) & (r <= r2) & (f >= f1) & (f <= f2) for _, r1, r2, f1, f2 in rules]
        found["segment"] = np.select(conditions, [name for name, *_ in rules], "Lost")
        return found

    return work


def abc():
    """pandas: sort, share before each value, class."""
    items = pd.DataFrame({"value": column("values", "<f8")})

    def work():
        ranked = items.sort_values("value", ascending=False, kind="mergesort")
        total = ranked.value.cumsum().values
        before = (total - ranked.value.values) / total[-1]
        ranked["class"] = np.where(before < 0.8, "A", np.where(before < 0.95, "B", "C"))
        return ranked

    return work


def kmeans():
    """scikit-learn: Lloyd from the same starting centres, to full convergence."""
    from sklearn.cluster import KMeans

    points = column("points", "<f8").reshape(-1, 3)
    starting = column("starting", "<f8").reshape(-1, 3)
    return lambda: KMeans(n_clusters=5, init=starting, n_init=1, max_iter=300, tol=0, algorithm="lloyd").fit(points)


def bgnbd():
    """The lifetimes package where it is installed, else the same maximisation (Nelder-Mead over the grouped likelihood) with SciPy."""
    summary = pd.DataFrame({name: column(name, "<f8") for name in ("x", "tx", "T")})
    grouped = summary.value_counts().reset_index(name="n")
    x, tx, age, n = (grouped[name].values.astype(float) for name in ("x", "tx", "T", "n"))
    try:
        from lifetimes import BetaGeoFitter

        return lambda: BetaGeoFitter().fit(x, tx, age, weights=n)
    except ImportError:
        from scipy.optimize import minimize
        from scipy.special import betaln, gammaln

    def loss(logs):
        r, alpha, a, b = np.exp(logs)
        known = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b)
        alive = -(r + x) * np.log(alpha + age)
        gone = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + tx), -np.inf)
        return -np.sum(n * (known + np.logaddexp(alive, gone))) / n.sum()

    options = {"maxiter": 2000, "xatol": 1e-6, "fatol": 1e-9}
    return lambda: minimize(loss, np.zeros(4), method="Nelder-Mead", options=options)


if task:
    if task == "kmeans":
        import sklearn  # noqa: F401
    run = {"rfm": rfm, "abc": abc, "kmeans": kmeans, "bgnbd": bgnbd}[task]()
    run()
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    print(*seconds)
