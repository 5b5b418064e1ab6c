"""The mean of the weights of several runs, each of which went on from the one before.

  python average.py --output WORK/sentinel FOLDER FOLDER …

After Izmailov et al., "Averaging weights leads to wider optima" (2018); what it brings the sentinel is measured in
README.md. Configuration: that of the first folder.
"""

import argparse
import pathlib
import shutil

from safetensors.torch import load_file, save_file

WEIGHTS = "model.safetensors"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--output", type=pathlib.Path, required=True)
    options.add_argument("folders", type=pathlib.Path, nargs="+")
    args = options.parse_args()
    runs = [load_file(folder / WEIGHTS) for folder in args.folders]
    names = set(runs[0])
    if any(set(run) != names for run in runs):
        raise SystemExit("The folders hold weights of different models.")
    mean = {name: sum(run[name].float() for run in runs) / len(runs) for name in runs[0]}
    args.output.mkdir(parents=True, exist_ok=True)
    shutil.copy(args.folders[0] / "config.json", args.output)
    save_file(mean, args.output / WEIGHTS, metadata={"format": "pt"})
    print(len(runs), "runs,", sum(tensor.numel() for tensor in mean.values()), "weights")


if __name__ == "__main__":
    main()
