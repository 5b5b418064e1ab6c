"""Optimiser steps as all the training scripts take them: warm-up, falling rate, clipping, a log line."""

import math
import time

import numpy as np
import torch

WARM_UP, LOWEST_SHARE, LARGEST_NORM = 100, 0.02, 1.0
LOG_EVERY = 50
BETAS = (0.9, 0.98)


def adamw(model, rate, decay=0.01, faster=(), factor=1.0):
    """AdamW over `model`: decay on matrices only; the parameters in `faster` at `factor` times the rate."""
    ids = {id(parameter) for parameter in faster}
    rest = [p for p in model.parameters() if id(p) not in ids and p.requires_grad]
    groups = [
        {"params": [p for p in rest if p.dim() > 1], "weight_decay": decay},
        {"params": [p for p in rest if p.dim() <= 1], "weight_decay": 0.0},
        {"params": list(faster), "weight_decay": 0.0, "lr": rate * factor},
    ]
    return torch.optim.AdamW([group for group in groups if group["params"]], lr=rate, betas=BETAS)


class Run:
    """One training run of at most `steps` steps and `minutes` minutes.

    The rate rises over `warm_up` steps and falls in a line to 2 % at the end, whichever end comes first. A
    run that is not bounded in minutes takes the same steps on every machine.
    """

    def __init__(self, model, optimizer, steps, minutes=math.inf, warm_up=WARM_UP, every=LOG_EVERY):
        self.model, self.optimizer, self.steps, self.minutes, self.every = model, optimizer, steps, minutes, every
        self.step, self.tokens, self.losses = 0, 0, []
        self.started, self.cpu_started = time.time(), time.process_time()
        self.rate = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: min(1, (step + 1) / warm_up) * max(LOWEST_SHARE, 1 - self.share_done(step))
        )

    def share_done(self, step=None):
        """How much of the run lies behind, 0 to 1, by steps or by time."""
        step = self.step if step is None else step
        return max(step / self.steps, (time.time() - self.started) / 60 / self.minutes)

    def take(self, loss, tokens):
        """One optimiser step down `loss`, which came from `tokens` tokens."""
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), LARGEST_NORM)
        self.optimizer.step()
        self.rate.step()
        self.losses.append(loss.item())
        self.tokens += tokens
        self.step += 1
        if self.step % self.every == 0:
            self.log()

    def log(self):
        wall, cpu = time.time() - self.started, time.process_time() - self.cpu_started
        print(f"step {self.step}/{self.steps} loss {self.recent():.4f} tokens/s {self.tokens / wall:.0f} "
              f"(a CPU second {self.tokens / cpu:.0f})", flush=True)

    def recent(self):
        """Mean loss of the last `every` steps."""
        return float(np.mean(self.losses[-self.every:]))

    def figures(self):
        """What `training.json` keeps of a run."""
        return {
            "steps": self.step, "tokens": self.tokens, "loss": round(self.recent(), 4),
            "seconds": round(time.time() - self.started, 1), "cpuSeconds": round(time.process_time() - self.cpu_started, 1),
        }
