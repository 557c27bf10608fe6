"""First vectors for the pieces: positive pointwise mutual information of neighbours, reduced by a truncated SVD
(Levy and Goldberg, 2014). Words that stand in like company start near each other before any question is seen."""

from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

WINDOW = 6
CHUNK = 600
BATCH = 4000
# Smoothing of the context distribution (Levy, Goldberg and Dagan, 2015).
CONTEXT_POWER = 0.75
# Pieces seen less often keep random vectors.
RAREST = 5


def count_neighbours(tokenizer: Tokenizer, texts: list[str]) -> np.ndarray:
    """Symmetric counts of pieces within the window, nearer ones weighing more; shape (pieces, pieces)."""
    size = tokenizer.get_vocab_size()
    counts = np.zeros(size * size, dtype=np.float32)
    chunks = [text[at : at + CHUNK] for text in texts for at in range(0, len(text), CHUNK)]
    for start in range(0, len(chunks), BATCH):
        rows = [np.array(e.ids, dtype=np.int64) for e in tokenizer.encode_batch(chunks[start : start + BATCH])]
        for distance in range(1, WINDOW + 1):
            long = [row for row in rows if len(row) > distance]
            left = np.concatenate([row[:-distance] for row in long])
            right = np.concatenate([row[distance:] for row in long])
            cells, times = np.unique(left * size + right, return_counts=True)
            counts[cells] += times / distance
    counts = counts.reshape(size, size)
    return counts + counts.T


def count_once(tokenizer: Tokenizer, texts: list[str], kept: Path) -> np.ndarray:
    """Counts of an earlier run with the same tokenizer and texts, or counted and kept there."""
    if kept.exists():
        return np.load(kept)
    counts = count_neighbours(tokenizer, texts)
    np.save(kept, counts)
    return counts


def first_vectors(counts: np.ndarray, dimensions: int) -> torch.Tensor:
    """Unit vectors of the pieces, shape (pieces, dimensions), from their counts as neighbours, which are used up."""
    totals = counts.sum(1)
    context = totals**CONTEXT_POWER
    context /= context.sum()
    counts /= np.maximum(totals, 1e-9)[:, None]
    counts /= np.maximum(context, 1e-12)[None, :]
    association = np.maximum(np.log(np.maximum(counts, 1e-9)), 0)
    left, values, _ = torch.svd_lowrank(torch.from_numpy(association), q=dimensions, niter=2)
    vectors = left * values.sqrt()
    rare = torch.from_numpy(totals < RAREST)
    vectors[rare] = torch.randn(int(rare.sum()), dimensions) * vectors[~rare].std()
    return torch.nn.functional.normalize(vectors, dim=-1)
