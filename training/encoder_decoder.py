"""The two generating architectures, made, loaded, and taken apart for export.

A T5, or the pretrained masked language model as the encoder with a small decoder that starts from the same
weights (Rothe et al. 2020).
"""

import json

import torch
from transformers import (
    EncoderDecoderConfig, EncoderDecoderModel, RobertaPreLayerNormConfig, RobertaPreLayerNormForCausalLM,
    RobertaPreLayerNormModel, T5Config, T5ForConditionalGeneration,
)

from corpus import END, PAD, START

LAYERS, DECODER_LAYERS = 2, 1


def new_t5(vocabulary, width, layers, decoder_layers, heads, embeddings=None):
    """A fresh T5 with tied embeddings and gateless ReLU layers of four times the width.

    `embeddings`: folder of a masked language model whose word embeddings it starts from, brought to T5's
    own deviation of 1; half an hour of a processor is too short to learn them as well.
    """
    config = T5Config(
        vocab_size=vocabulary, d_model=width, d_kv=width // heads, d_ff=4 * width, num_layers=layers,
        num_decoder_layers=decoder_layers, num_heads=heads, dropout_rate=0.0, feed_forward_proj="relu",
        relative_attention_num_buckets=32, relative_attention_max_distance=128,
        bos_token_id=START, pad_token_id=PAD, eos_token_id=END, decoder_start_token_id=START,
    )
    model = T5ForConditionalGeneration(config)
    if embeddings:
        words = RobertaPreLayerNormModel.from_pretrained(embeddings, add_pooling_layer=False).get_input_embeddings().weight
        with torch.no_grad():
            model.shared.weight.copy_((words - words.mean(0)) / (words - words.mean(0)).std())
    return model


def encoder_of(folder, layers=LAYERS):
    """The first layers of the masked language model in `folder`, or an encoder that was saved from it."""
    return RobertaPreLayerNormModel.from_pretrained(folder, add_pooling_layer=False, num_hidden_layers=layers)


def from_encoder(folder, layers=LAYERS, decoder_layers=DECODER_LAYERS):
    """The masked language model in `folder`, of it the first `layers`, with a decoder of its first layers.

    The cross-attention between them is fresh.
    """
    own = RobertaPreLayerNormConfig.from_pretrained(
        folder, is_decoder=True, add_cross_attention=True, num_hidden_layers=decoder_layers, use_cache=False)
    encoder = encoder_of(folder, layers)
    decoder = RobertaPreLayerNormForCausalLM.from_pretrained(folder, config=own)
    config = EncoderDecoderConfig.from_encoder_decoder_configs(
        encoder.config, own, bos_token_id=START, pad_token_id=PAD, eos_token_id=END, decoder_start_token_id=START)
    return EncoderDecoderModel(config=config, encoder=encoder, decoder=decoder)


ARCHITECTURES = {"t5": T5ForConditionalGeneration, "encoder-decoder": EncoderDecoderModel}


def loaded(folder):
    """The encoder-decoder in a work folder; one that holds a masked language model gets a decoder put on it."""
    kind = json.loads((folder / "config.json").read_text())["model_type"]
    return ARCHITECTURES[kind].from_pretrained(folder) if kind in ARCHITECTURES else from_encoder(folder)


def exportable(model):
    """Ready for `torch.onnx.export`, which does not understand the fused attention of T5."""
    if isinstance(model, T5ForConditionalGeneration):
        model.set_attn_implementation("eager")
    return model.eval()


def shifted(targets):
    """Decoder inputs: the start token, then the targets without their last."""
    start = torch.full_like(targets[:, :1], START)
    return torch.cat([start, targets[:, :-1]], dim=1)


def logits_of(model, inputs, attention, targets):
    """[batch, target length, vocabulary] of the model forced along `targets`."""
    return model(input_ids=inputs, attention_mask=attention, decoder_input_ids=shifted(targets), use_cache=False).logits


def last_states(model, input_ids, attention_mask):
    """[batch, length, width] of the decoder's last layer, reading the input again behind its own start token."""
    hidden = model.get_encoder()(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
    decoder = model.decoder if isinstance(model, T5ForConditionalGeneration) else model.decoder.roberta_prelayernorm
    return decoder(
        input_ids=shifted(input_ids), encoder_hidden_states=hidden, encoder_attention_mask=attention_mask, use_cache=False,
    ).last_hidden_state


def token_loss(logits, targets):
    """Mean cross entropy over the targets that are no padding."""
    return torch.nn.functional.cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=PAD)


class Encoder(torch.nn.Module):
    """`encoder_model.onnx`."""

    def __init__(self, model):
        super().__init__()
        self.encoder = model.get_encoder()

    def forward(self, input_ids, attention_mask):
        return self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state


class Decoder(torch.nn.Module):
    """`decoder_model.onnx`: no cache, as the product scores a whole output in one pass."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, encoder_attention_mask, input_ids, encoder_hidden_states):
        return self.model(
            attention_mask=encoder_attention_mask, decoder_input_ids=input_ids,
            encoder_outputs=(encoder_hidden_states,), use_cache=False,
        ).logits
