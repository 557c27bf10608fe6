"""Pairs of a question and the passage that answers it, from four sources."""

import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from texts import normalise, split_sentences

PASSAGE_LENGTH = 380
QUESTION_LENGTH = 60
# A concept makes at most so many pairs, so that frequent terms do not crowd out rare ones.
PAIRS_PER_CONCEPT = 25
CONTENTS_TAIL = re.compile(r'[·.…\t]+.*')


@dataclass(frozen=True)
class PairSet:
    """Questions and passages at the same places, and the document each passage is from ('' where it does not matter)."""

    name: str
    questions: list[str]
    passages: list[str]
    sources: list[str]


def make_cloze(texts: list[str], per_text: int) -> PairSet:
    """Inverse cloze: a sentence asks for the sentences around it."""
    questions, passages = [], []
    for text in texts:
        sentences = split_sentences(text)
        for _ in range(per_text if len(sentences) > 4 else 0):
            at = random.randrange(len(sentences))
            own = [sentences[at]] if random.random() < 0.3 else []
            around = sentences[max(0, at - 3) : at] + own + sentences[at + 1 : at + 4]
            questions.append(sentences[at][:40])
            passages.append(''.join(around)[:PASSAGE_LENGTH])
    return PairSet('cloze', questions, passages, [''] * len(questions))


class TermFinder:
    """Finds official terms in a sentence; looked up by their first two characters, since one pattern of all takes minutes."""

    def __init__(self, terms):
        self.by_start = defaultdict(list)
        for term in sorted(terms, key=len, reverse=True):
            self.by_start[term[:2]].append(term)

    def find(self, sentence: str) -> list[tuple[int, str]]:
        """Places and terms from left to right, the longest at each place, none over another."""
        found, at = [], 0
        while at < len(sentence):
            term = next((t for t in self.by_start.get(sentence[at : at + 2], ()) if sentence.startswith(t, at)), None)
            if term:
                found.append((at, term))
            at += len(term) if term else 1
        return found


def make_lay_pairs(texts: list[str], thesaurus: list[dict]) -> PairSet:
    """A lay wording, alone or with words around it, asks for a sentence that holds the official term."""
    concepts = defaultdict(list)
    for number, entry in enumerate(thesaurus):
        for official in entry['official']:
            concepts[normalise(official)].append(number)
    terms = TermFinder(concepts)
    seen: Counter[int] = Counter()
    pairs = []
    for text in texts:
        sentences = split_sentences(text)
        for at, sentence in enumerate(sentences):
            found = sorted({term for _, term in terms.find(sentence)})
            for term in random.sample(found, min(3, len(found))):
                for number in concepts[term][:2]:
                    if seen[number] < PAIRS_PER_CONCEPT:
                        seen[number] += 1
                        lay = random.choice(thesaurus[number]['lay'])
                        question = _say_plainly(sentence, term, lay, terms, concepts, thesaurus)
                        pairs.append((question, ''.join(sentences[max(0, at - 1) : at + 2])[:PASSAGE_LENGTH]))
    pairs += [(lay, '、'.join(entry['official'])) for entry in thesaurus for lay in entry['lay']]
    return PairSet('lay', [q for q, _ in pairs], [p for _, p in pairs], [''] * len(pairs))


def _say_plainly(sentence, term, lay, terms, concepts, thesaurus) -> str:
    rest = sentence.replace(term, '')
    start = random.randrange(max(1, len(rest) - 10))
    few = rest[start : start + random.randint(4, 10)]
    kind = random.random()
    if kind < 0.35:
        return lay
    if kind < 0.75:
        return few + lay if kind < 0.55 else lay + few

    said, end = [], 0
    for at, official in terms.find(sentence):
        number = random.choice(concepts[official])
        said += [sentence[end:at], random.choice(thesaurus[number]['lay']) if random.random() < 0.8 else official]
        end = at + len(official)
    return ''.join([*said, sentence[end:]])[:QUESTION_LENGTH]


def make_asked_pairs(name: str, records: list[dict]) -> PairSet:
    """Questions written for passages; the heading stands before the passage as it does in the index."""
    questions, passages, sources = [], [], []
    for record in records:
        if len(record['text']) <= 40:
            continue
        heading = CONTENTS_TAIL.sub('', record['heading'])
        lead = f'{heading}。' if heading and random.random() < 0.7 else ''
        for question in record['questions']:
            questions.append(question)
            passages.append((lead + record['text'])[:PASSAGE_LENGTH])
            sources.append(record['source'])
    return PairSet(name, questions, passages, sources)
