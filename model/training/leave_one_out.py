#!/usr/bin/env python3
"""Trains once for each bulletin without its text and questions, and prints how search does on that bulletin.

    python leave_one_out.py --work FOLDER [--official-texts official_texts.jsonl.gz] [--steps 700]

The tokenizer in the work folder is shared by all; a bulletin done before is not trained again.
"""

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--official-texts', type=Path)
    parser.add_argument('--steps', default='700')
    arguments = parser.parse_args()
    for bulletin in sorted(path.stem for path in (ROOT / 'corpus' / 'bulletins').glob('*.txt')):
        model = arguments.work / f'model-without-{bulletin}'
        if not (model / 'wenbao.json').exists():
            train(arguments, bulletin, model)
        evaluation = ['node', '--import', 'tsx', 'tests/evaluation/search/main.ts', '--model', str(model), '--bulletin', bulletin]
        print(subprocess.run(evaluation, cwd=ROOT, check=True, capture_output=True, text=True).stdout, flush=True)


def train(arguments: argparse.Namespace, bulletin: str, model: Path) -> None:
    command = [sys.executable, 'train.py', '--work', arguments.work, '--steps', arguments.steps]
    if arguments.official_texts:
        command += ['--official-texts', arguments.official_texts]
    subprocess.run([*map(str, command), '--leave-out', bulletin, '--export', str(model)], cwd=HERE, check=True)


if __name__ == '__main__':
    main()
