"""The tokenizer: unigram pieces of up to five characters, blanks dropped."""

from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

from texts import DROPPED

SPECIAL_TOKENS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']
RUNS = r'[\u4e00-\u9fff]+|[a-z]+|\d|.'
LONGEST_PIECE = 5


def train_tokenizer(lines, size: int) -> Tokenizer:
    """Trains on lines of normalised text."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace(Regex(DROPPED), '')]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(RUNS), 'isolated')])
    trainer = trainers.UnigramTrainer(
        vocab_size=size, special_tokens=SPECIAL_TOKENS, unk_token='[UNK]', max_piece_length=LONGEST_PIECE
    )
    tokenizer.train_from_iterator(lines, trainer)
    return tokenizer


def load_or_train(path: Path, lines, size: int) -> Tokenizer:
    """The tokenizer of an earlier run, or one trained and kept there."""
    if path.exists():
        return Tokenizer.from_file(str(path))
    tokenizer = train_tokenizer(lines, size)
    tokenizer.save(str(path))
    return tokenizer
