"""The encoder: a text is the sum of the vectors of its pieces, each times a learned weight, scaled to length 1."""

import math
from collections import Counter
from itertools import accumulate

import torch
import torch.nn.functional as F
from torch import nn

# Bounds of a piece's log weight: e^-6 silences it, e^4 lets it rule.
LOWEST, HIGHEST = -6.0, 4.0
# Pieces in nine of ten passages tell nothing.
TOO_COMMON = 0.9
HIGHEST_SCALE = 30.0


class Encoder(nn.Module):
    """Holds the vectors, shape (pieces, dimensions), and the log weights, shape (pieces, 1), of the pieces."""

    def __init__(self, vectors: torch.Tensor, log_weights: torch.Tensor):
        super().__init__()
        self.vectors = nn.EmbeddingBag.from_pretrained(vectors, freeze=False, mode='sum', sparse=True)
        self.log_weights = nn.Embedding.from_pretrained(log_weights, freeze=False, sparse=True)
        self.scale = nn.Parameter(torch.tensor(3.0))

    def forward(self, batch: list[list[int]]) -> torch.Tensor:
        """Unit vectors, shape (texts, dimensions), of texts given as piece numbers."""
        device = self.scale.device
        pieces = torch.tensor([piece for text in batch for piece in text], device=device)
        starts = torch.tensor([0, *accumulate(len(text) for text in batch[:-1])], device=device)
        weights = self.log_weights(pieces).squeeze(-1).clamp(LOWEST, HIGHEST).exp()
        return F.normalize(self.vectors(pieces, starts, per_sample_weights=weights), dim=-1)

    def weighted_vectors(self) -> torch.Tensor:
        """Vectors times their weights: the one table that is exported."""
        with torch.no_grad():
            return self.vectors.weight * self.log_weights.weight.clamp(LOWEST, HIGHEST).exp()


def first_log_weights(passages: list[list[int]], size: int) -> torch.Tensor:
    """Log of the inverse document frequency, shape (pieces, 1)."""
    frequency = Counter(piece for passage in passages for piece in set(passage))
    total = len(passages)

    def weigh(piece: int) -> float:
        count = frequency[piece]
        return math.log(math.log((total + 1) / (count + 1)) + 1e-3) if count < total * TOO_COMMON else -4.0

    return torch.tensor([[weigh(piece)] for piece in range(size)])


def contrastive_loss(encoder: Encoder, questions: list[list[int]], passages: list[list[int]]) -> torch.Tensor:
    """Symmetric in-batch cross-entropy; other questions of the same passage are no negatives."""
    similarity = encoder(questions) @ encoder(passages).T * encoder.scale.exp().clamp(max=HIGHEST_SCALE)
    keys = torch.tensor([hash(tuple(passage[:60])) for passage in passages], device=similarity.device)
    twins = (keys[:, None] == keys[None, :]) & ~torch.eye(len(keys), dtype=torch.bool, device=similarity.device)
    similarity = similarity.masked_fill(twins, -1e4)
    gold = torch.arange(len(keys), device=similarity.device)
    return (F.cross_entropy(similarity, gold) + F.cross_entropy(similarity.T, gold)) / 2
