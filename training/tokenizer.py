"""Byte-level BPE as CodeBERT uses it, trained on the prepared functions.

  python tokenizer.py --work WORK [--vocabulary 8192]

Writes WORK/tokenizer/tokenizer.json. Runs of whitespace count as one space: layout carries no trigger
that a parser keeps, and indentation would otherwise be a third of all tokens.
"""

import argparse
import json
import pathlib

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]  # ids 0 to 3, as in RoBERTa; <mask> is 4 here


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--vocabulary", type=int, default=8192)
    args = options.parse_args()

    mask = AddedToken("<mask>", lstrip=True, special=True, normalized=False)
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Replace(Regex(r"\s+"), " ")
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=args.vocabulary,
        special_tokens=[*SPECIAL, mask],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=24,
    )
    with open(args.work / "train.jsonl") as lines:
        tokenizer.train_from_iterator((json.loads(line)["code"] for line in lines), trainer)
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    folder = args.work / "tokenizer"
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    print("vocabulary", tokenizer.get_vocab_size(), "example", tokenizer.encode("int main(void) {\n\treturn 0;\n}").tokens)


if __name__ == "__main__":
    main()
