#!/usr/bin/env python3
"""Trains the embedding model and exports it in the layout transformers.js loads.

    python train.py --work FOLDER [--official-texts official_texts.jsonl.gz] [--leave-out BULLETIN] [--export ../]

Interrupted, the same command goes on from the last checkpoint in the work folder. Uses a GPU where there is one.
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch

from cooccurrence import count_neighbours, count_once, first_vectors
from encoder import Encoder, contrastive_loss, first_log_weights
from export import export_model
from pairs import PairSet, make_asked_pairs, make_cloze, make_lay_pairs
from texts import normalise, read_bulletins, read_lines
from tokenizer import load_or_train

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
# How often each set gives the batch, in the order of `make_sets`: measured, see the model card.
SHARES = [0.06, 0.20, 0.24, 0.32, 0.18]
# Half of the batches of written questions come from single documents, whose passages are hard negatives.
SAME_SOURCE = 0.5
DROPPED_PIECES = 0.15
# The bulletins are little text beside the official ones.
BULLETINS_WEIGHT = 2
WARM_UP = 50
CHECKPOINT_EVERY = 200


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', type=Path, required=True, help='folder for the tokenizer and the checkpoints')
    parser.add_argument('--official-texts', type=Path, help='JSON Lines of {title, text}, for cloze pairs and first vectors')
    parser.add_argument('--leave-out', help='id of a bulletin whose text and questions are not trained on')
    parser.add_argument('--export', type=Path, help='model folder to write')
    parser.add_argument('--steps', type=int, default=1000)
    parser.add_argument('--batch', type=int, default=1024)
    parser.add_argument('--dimensions', type=int, default=256)
    parser.add_argument('--pieces', type=int, default=16000)
    parser.add_argument('--rate', type=float, default=1e-3, help='learning rate of the vectors')
    parser.add_argument('--seed', type=int, default=0)
    return parser.parse_args()


def read_material(arguments: argparse.Namespace) -> dict:
    """Bulletins, official texts, thesaurus and written questions, without the bulletin left out."""
    bulletins = read_bulletins(ROOT / 'corpus' / 'bulletins')
    bulletins.pop(arguments.leave_out, None)
    asked = [r for r in read_lines(HERE / 'data' / 'bulletin_questions.jsonl') if r['source'] != arguments.leave_out]
    official = read_lines(HERE / 'data' / 'official_questions.jsonl')
    invented = read_lines(HERE / 'data' / 'invented_questions.jsonl')
    texts = [normalise(r['text']) for r in read_lines(arguments.official_texts)] if arguments.official_texts else []
    return {
        'bulletins': list(bulletins.values()),
        'official': texts or [normalise(record['text']) for record in official],
        'thesaurus': read_lines(ROOT / 'corpus' / 'thesaurus.jsonl'),
        'asked': asked,
        'official_asked': official,
        'invented_asked': invented,
    }


def tokenizer_lines(material: dict) -> list[str]:
    texts = material['bulletins'] + [text[:6000] for text in random.sample(material['official'], min(500, len(material['official'])))]
    records = material['asked'] + material['official_asked'] + material['invented_asked']
    words = [word for entry in material['thesaurus'] for word in entry['lay'] + entry['official']]
    questions = [question for record in records for question in record['questions']]
    chunks = [text[at : at + 500] for text in texts for at in range(0, len(text), 500)]
    return [normalise(line) for line in chunks + questions * 2 + [r['text'] for r in material['official_asked'] + material['invented_asked']] + words]


def make_sets(material: dict) -> list[PairSet]:
    some = random.sample(material['official'], min(1500, len(material['official'])))
    cloze = [make_cloze([text], max(20, len(text) // 80)) for text in material['bulletins']] + [make_cloze(some, 5)]
    return [
        PairSet('cloze', sum((c.questions for c in cloze), []), sum((c.passages for c in cloze), []), sum((c.sources for c in cloze), [])),
        make_lay_pairs(material['bulletins'] + some, material['thesaurus']),
        make_asked_pairs('bulletins', material['asked']),
        make_asked_pairs('official', material['official_asked']),
        make_asked_pairs('invented', material['invented_asked']),
    ]


class Sampler:
    """Draws batches of tokenised pairs."""

    def __init__(self, sets: list[PairSet], tokenize):
        self.questions = [tokenize(pairs.questions) for pairs in sets]
        self.passages = [tokenize(pairs.passages) for pairs in sets]
        self.documents = [self._group(pairs.sources) for pairs in sets]

    @staticmethod
    def _group(sources: list[str]) -> list[list[int]]:
        groups: dict[str, list[int]] = {}
        for at, source in enumerate(sources):
            groups.setdefault(source, []).append(at)
        return list(groups.values())

    def draw(self, size: int) -> tuple[list[list[int]], list[list[int]]]:
        chosen = random.choices(range(len(SHARES)), SHARES)[0]
        documents, total = self.documents[chosen], len(self.questions[chosen])
        if len(documents) > 1 and random.random() < SAME_SOURCE:
            places: list[int] = []
            while len(places) < size:
                document = random.choices(documents, [len(d) for d in documents])[0]
                places += random.sample(document, min(len(document), size - len(places)))
        else:
            places = random.sample(range(total), min(size, total))
        drop = lambda text: [piece for piece in text if random.random() > DROPPED_PIECES] or text[:1]  # noqa: E731
        return (
            [drop(self.questions[chosen][at]) for at in places],
            [drop(self.passages[chosen][at]) for at in places],
        )


def learning_share(step: int, steps: int) -> float:
    """Share of the full learning rate: warm-up, plateau, linear fall over the second half."""
    fall = 1.0 if step < steps / 2 else max(0.05, 2 - 2 * step / steps)
    return min(1.0, (step + 1) / WARM_UP) * fall


def main() -> None:
    arguments = parse_arguments()
    arguments.work.mkdir(parents=True, exist_ok=True)
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(arguments.seed)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    material = read_material(arguments)
    tokenizer = load_or_train(arguments.work / 'tokenizer.json', tokenizer_lines(material), arguments.pieces)
    tokenize = lambda texts: [e.ids or [1] for e in tokenizer.encode_batch([normalise(t) for t in texts])]  # noqa: E731
    sampler = Sampler(make_sets(material), tokenize)
    print('pairs', [len(questions) for questions in sampler.questions], flush=True)
    checkpoint = arguments.work / f'checkpoint-{arguments.leave_out or "all"}.pt'
    encoder = build_encoder(material, tokenizer, sampler, arguments).to(device)
    train(encoder, sampler, arguments, checkpoint)
    if arguments.export:
        export_model(encoder, tokenizer, arguments.export)


def build_encoder(material: dict, tokenizer, sampler: Sampler, arguments: argparse.Namespace) -> Encoder:
    counts = count_once(tokenizer, material['official'], arguments.work / 'neighbours.npy')
    counts += BULLETINS_WEIGHT * count_neighbours(tokenizer, material['bulletins'])
    vectors = first_vectors(counts, arguments.dimensions)
    passages = sampler.passages[0] + sampler.passages[3] + sampler.passages[4]
    return Encoder(vectors, first_log_weights(passages, tokenizer.get_vocab_size()))


def train(encoder: Encoder, sampler: Sampler, arguments: argparse.Namespace, checkpoint: Path) -> None:
    tables = [
        {'params': list(encoder.vectors.parameters()), 'lr': arguments.rate},
        {'params': list(encoder.log_weights.parameters()), 'lr': 5e-3},
    ]
    optimizers = [torch.optim.SparseAdam(tables), torch.optim.Adam([encoder.scale], lr=1e-3)]
    full_rates = [group['lr'] for group in optimizers[0].param_groups]
    first = resume(encoder, optimizers, checkpoint)
    start = time.time()
    for step in range(first, arguments.steps):
        for group, rate in zip(optimizers[0].param_groups, full_rates, strict=True):
            group['lr'] = rate * learning_share(step, arguments.steps)
        loss = contrastive_loss(encoder, *sampler.draw(arguments.batch))
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
        if step % 100 == 0:
            print(f'step {step} loss {loss.item():.3f} after {time.time() - start:.0f} s', flush=True)
        if step % CHECKPOINT_EVERY == CHECKPOINT_EVERY - 1:
            save(encoder, optimizers, checkpoint, step + 1)


def save(encoder: Encoder, optimizers: list, checkpoint: Path, step: int) -> None:
    state = {'step': step, 'encoder': encoder.state_dict(), 'optimizers': [o.state_dict() for o in optimizers]}
    written = checkpoint.with_suffix('.new')
    torch.save(state, written)
    written.replace(checkpoint)


def resume(encoder: Encoder, optimizers: list, checkpoint: Path) -> int:
    """Loads the last checkpoint; returns the step to go on from."""
    if not checkpoint.exists():
        return 0
    state = torch.load(checkpoint, map_location=encoder.scale.device)
    encoder.load_state_dict(state['encoder'])
    for optimizer, saved in zip(optimizers, state['optimizers'], strict=True):
        optimizer.load_state_dict(saved)
    print(f'resumed at step {state["step"]}', flush=True)
    return state['step']


if __name__ == '__main__':
    main()
