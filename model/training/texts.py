"""Reading and normalising texts, the same way in training and in the shipped tokenizer."""

import gzip
import json
import re
import unicodedata
from pathlib import Path

# Blanks and Markdown marks are no part of the wording; the tokenizer's normalizer drops the same.
DROPPED = r'[\s*#]+'
SENTENCE = re.compile(r'[^。！？；;!?]{6,}[。！？；;!?]')


def normalise(text: str) -> str:
    """NFKC, lower case, without blanks and Markdown marks."""
    return re.sub(DROPPED, '', unicodedata.normalize('NFKC', text).lower())


def split_sentences(text: str) -> list[str]:
    """Sentences of six characters and more, their final mark included."""
    return SENTENCE.findall(text)


def read_lines(path: Path) -> list[dict]:
    """Records of a JSON Lines file, gzipped or not."""
    opened = gzip.open(path, 'rt', encoding='utf8') if path.suffix == '.gz' else path.open(encoding='utf8')
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_bulletins(folder: Path) -> dict[str, str]:
    """Normalised texts of the bulletins by file name without its ending."""
    return {path.stem: normalise(path.read_text(encoding='utf8')) for path in sorted(folder.glob('*.txt'))}
