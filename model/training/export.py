"""Writes a trained encoder as an int8 ONNX model with tokenizer and config, in the layout transformers.js loads."""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from encoder import Encoder
from tokenizer import SPECIAL_TOKENS

# onnxruntime-node 1.14, which transformers.js 2.17 brings, reads up to these.
OPSET, IR_VERSION = 14, 8
LONGEST_TEXT = 512


def export_model(encoder: Encoder, tokenizer: Tokenizer, folder: Path) -> None:
    """Writes config.json, tokenizer.json, tokenizer_config.json, wenbao.json and onnx/model_quantized.onnx."""
    vectors = encoder.weighted_vectors().cpu().numpy()
    (folder / 'onnx').mkdir(parents=True, exist_ok=True)
    onnx.save(build_graph(vectors), folder / 'onnx' / 'model_quantized.onnx')
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(folder / 'tokenizer.json'), pretty=False)
    pieces, dimensions = vectors.shape
    _write(folder / 'config.json', {'model_type': 'bert', 'vocab_size': pieces, 'hidden_size': dimensions, 'pad_token_id': 0})
    names = ['pad_token', 'unk_token', 'cls_token', 'sep_token', 'mask_token']
    _write(
        folder / 'tokenizer_config.json',
        {
            'tokenizer_class': 'PreTrainedTokenizer',
            'model_max_length': LONGEST_TEXT,
            **dict(zip(names, SPECIAL_TOKENS, strict=True)),
        },
    )
    _write(folder / 'wenbao.json', {'pooling': 'none', 'questionPrefix': '', 'passagePrefix': '', 'batchSize': 16})


def build_graph(vectors: np.ndarray) -> onnx.ModelProto:
    """input_ids, attention_mask [texts, pieces] → last_hidden_state [texts, dimensions]; rows are int8 with a scale each.

    The sum over the pieces is part of the graph: pooled in JavaScript it took ten times as long as all the rest.
    """
    scales = np.maximum(np.abs(vectors).max(1, keepdims=True), 1e-9) / 127
    table = np.round(vectors / scales).astype(np.int8)
    nodes = [
        helper.make_node('Gather', ['table', 'input_ids'], ['rows']),
        helper.make_node('Cast', ['rows'], ['values'], to=TensorProto.FLOAT),
        helper.make_node('Gather', ['scales', 'input_ids'], ['factors']),
        helper.make_node('Mul', ['values', 'factors'], ['weighted']),
        helper.make_node('Cast', ['attention_mask'], ['mask'], to=TensorProto.FLOAT),
        helper.make_node('Unsqueeze', ['mask', 'last'], ['column']),
        helper.make_node('Mul', ['weighted', 'column'], ['counted']),
        helper.make_node('ReduceSum', ['counted', 'over_pieces'], ['last_hidden_state'], keepdims=0),
    ]
    constants = [
        numpy_helper.from_array(table, 'table'),
        numpy_helper.from_array(scales.astype(np.float32), 'scales'),
        numpy_helper.from_array(np.array([2], dtype=np.int64), 'last'),
        numpy_helper.from_array(np.array([1], dtype=np.int64), 'over_pieces'),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ['texts', 'pieces']) for name in ('input_ids', 'attention_mask')
    ]
    output = helper.make_tensor_value_info('last_hidden_state', TensorProto.FLOAT, ['texts', vectors.shape[1]])
    graph = helper.make_graph(nodes, 'wenbao', inputs, [output], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', OPSET)], ir_version=IR_VERSION)
    onnx.checker.check_model(model)
    return model


def _write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + '\n', encoding='utf8')
