export const id = 90;
export const ids = [90];
export const modules = {

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unzstd: () => (/* binding */ unzstd)
});

// EXTERNAL MODULE: ./build/data/read/unread-rest.js
var unread_rest = __webpack_require__(75746);
;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/broken-zstd.js
/** Data that RFC 8878 does not allow; the message says what is wrong. */
class BrokenZstd extends Error {
}

;// CONCATENATED MODULE: ./node_modules/xxhash-wasm/esm/xxhash-wasm.js
const t=new Uint8Array([0,97,115,109,1,0,0,0,1,48,8,96,3,127,127,127,1,127,96,3,127,127,127,0,96,2,127,127,0,96,1,127,1,127,96,3,127,127,126,1,126,96,3,126,127,127,1,126,96,2,127,126,0,96,1,127,1,126,3,11,10,0,0,2,1,3,4,5,6,1,7,5,3,1,0,1,7,85,9,3,109,101,109,2,0,5,120,120,104,51,50,0,0,6,105,110,105,116,51,50,0,2,8,117,112,100,97,116,101,51,50,0,3,8,100,105,103,101,115,116,51,50,0,4,5,120,120,104,54,52,0,5,6,105,110,105,116,54,52,0,7,8,117,112,100,97,116,101,54,52,0,8,8,100,105,103,101,115,116,54,52,0,9,10,251,22,10,242,1,1,4,127,32,0,32,1,106,33,3,32,1,65,16,79,4,127,32,3,65,16,107,33,6,32,2,65,168,136,141,161,2,106,33,3,32,2,65,137,235,208,208,7,107,33,4,32,2,65,207,140,162,142,6,106,33,5,3,64,32,3,32,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,4,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,4,32,2,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,5,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,6,32,0,65,4,106,34,0,79,13,0,11,32,2,65,12,119,32,5,65,18,119,106,32,4,65,7,119,106,32,3,65,1,119,106,5,32,2,65,177,207,217,178,1,106,11,32,1,106,32,0,32,1,65,15,113,16,1,11,146,1,0,32,1,32,2,106,33,2,3,64,32,1,65,4,106,32,2,75,69,4,64,32,0,32,1,40,2,0,65,189,220,202,149,124,108,106,65,17,119,65,175,214,211,190,2,108,33,0,32,1,65,4,106,33,1,12,1,11,11,3,64,32,1,32,2,79,69,4,64,32,0,32,1,45,0,0,65,177,207,217,178,1,108,106,65,11,119,65,177,243,221,241,121,108,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,65,15,118,115,65,247,148,175,175,120,108,34,0,65,13,118,32,0,115,65,189,220,202,149,124,108,34,0,65,16,118,32,0,115,11,63,0,32,0,65,8,106,32,1,65,168,136,141,161,2,106,54,2,0,32,0,65,12,106,32,1,65,137,235,208,208,7,107,54,2,0,32,0,65,16,106,32,1,54,2,0,32,0,65,20,106,32,1,65,207,140,162,142,6,106,54,2,0,11,195,4,1,6,127,32,1,32,2,106,33,6,32,0,65,24,106,33,4,32,0,65,40,106,40,2,0,33,3,32,0,32,0,40,2,0,32,2,106,54,2,0,32,0,65,4,106,34,5,32,5,40,2,0,32,2,65,16,79,32,0,40,2,0,65,16,79,114,114,54,2,0,32,2,32,3,106,65,16,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,40,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,16,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,40,2,0,32,4,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,12,106,34,3,32,3,40,2,0,32,4,65,4,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,16,106,34,3,32,3,40,2,0,32,4,65,8,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,20,106,34,3,32,3,40,2,0,32,4,65,12,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,40,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,32,6,65,16,107,77,4,64,32,6,65,16,107,33,8,32,0,65,8,106,40,2,0,33,2,32,0,65,12,106,40,2,0,33,3,32,0,65,16,106,40,2,0,33,5,32,0,65,20,106,40,2,0,33,7,3,64,32,2,32,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,3,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,5,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,7,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,7,32,8,32,1,65,4,106,34,1,79,13,0,11,32,0,65,8,106,32,2,54,2,0,32,0,65,12,106,32,3,54,2,0,32,0,65,16,106,32,5,54,2,0,32,0,65,20,106,32,7,54,2,0,11,32,1,32,6,73,4,64,32,4,32,1,32,6,32,1,107,34,1,252,10,0,0,32,0,65,40,106,32,1,54,2,0,11,11,97,1,1,127,32,0,65,16,106,40,2,0,33,1,32,0,65,4,106,40,2,0,4,127,32,1,65,12,119,32,0,65,20,106,40,2,0,65,18,119,106,32,0,65,12,106,40,2,0,65,7,119,106,32,0,65,8,106,40,2,0,65,1,119,106,5,32,1,65,177,207,217,178,1,106,11,32,0,40,2,0,106,32,0,65,24,106,32,0,65,40,106,40,2,0,16,1,11,255,3,2,3,126,1,127,32,0,32,1,106,33,6,32,1,65,32,79,4,126,32,6,65,32,107,33,6,32,2,66,214,235,130,238,234,253,137,245,224,0,124,33,3,32,2,66,177,169,172,193,173,184,212,166,61,125,33,4,32,2,66,249,234,208,208,231,201,161,228,225,0,124,33,5,3,64,32,3,32,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,3,32,4,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,4,32,2,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,2,32,5,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,5,32,6,32,0,65,8,106,34,0,79,13,0,11,32,2,66,12,137,32,5,66,18,137,124,32,4,66,7,137,124,32,3,66,1,137,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,2,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,2,66,197,207,217,178,241,229,186,234,39,124,11,32,1,173,124,32,0,32,1,65,31,113,16,6,11,134,2,0,32,1,32,2,106,33,2,3,64,32,2,32,1,65,8,106,79,4,64,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,32,0,133,66,27,137,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,33,0,32,1,65,8,106,33,1,12,1,11,11,32,1,65,4,106,32,2,77,4,64,32,0,32,1,53,2,0,66,135,149,175,175,152,182,222,155,158,127,126,133,66,23,137,66,207,214,211,190,210,199,171,217,66,126,66,249,243,221,241,153,246,153,171,22,124,33,0,32,1,65,4,106,33,1,11,3,64,32,1,32,2,73,4,64,32,0,32,1,49,0,0,66,197,207,217,178,241,229,186,234,39,126,133,66,11,137,66,135,149,175,175,152,182,222,155,158,127,126,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,66,33,136,133,66,207,214,211,190,210,199,171,217,66,126,34,0,32,0,66,29,136,133,66,249,243,221,241,153,246,153,171,22,126,34,0,32,0,66,32,136,133,11,77,0,32,0,65,8,106,32,1,66,214,235,130,238,234,253,137,245,224,0,124,55,3,0,32,0,65,16,106,32,1,66,177,169,172,193,173,184,212,166,61,125,55,3,0,32,0,65,24,106,32,1,55,3,0,32,0,65,32,106,32,1,66,249,234,208,208,231,201,161,228,225,0,124,55,3,0,11,244,4,2,3,127,4,126,32,1,32,2,106,33,5,32,0,65,40,106,33,4,32,0,65,200,0,106,40,2,0,33,3,32,0,32,0,41,3,0,32,2,173,124,55,3,0,32,2,32,3,106,65,32,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,200,0,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,32,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,41,3,0,32,4,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,16,106,34,3,32,3,41,3,0,32,4,65,8,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,24,106,34,3,32,3,41,3,0,32,4,65,16,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,32,106,34,3,32,3,41,3,0,32,4,65,24,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,200,0,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,65,32,106,32,5,77,4,64,32,5,65,32,107,33,2,32,0,65,8,106,41,3,0,33,6,32,0,65,16,106,41,3,0,33,7,32,0,65,24,106,41,3,0,33,8,32,0,65,32,106,41,3,0,33,9,3,64,32,6,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,6,32,7,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,7,32,8,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,8,32,9,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,9,32,2,32,1,65,8,106,34,1,79,13,0,11,32,0,65,8,106,32,6,55,3,0,32,0,65,16,106,32,7,55,3,0,32,0,65,24,106,32,8,55,3,0,32,0,65,32,106,32,9,55,3,0,11,32,1,32,5,73,4,64,32,4,32,1,32,5,32,1,107,34,1,252,10,0,0,32,0,65,200,0,106,32,1,54,2,0,11,11,188,2,1,5,126,32,0,65,24,106,41,3,0,33,1,32,0,41,3,0,34,2,66,32,90,4,126,32,0,65,8,106,41,3,0,34,3,66,1,137,32,0,65,16,106,41,3,0,34,4,66,7,137,124,32,1,66,12,137,32,0,65,32,106,41,3,0,34,5,66,18,137,124,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,1,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,1,66,197,207,217,178,241,229,186,234,39,124,11,32,2,124,32,0,65,40,106,32,2,66,31,131,167,16,6,11]);async function e(){return function(t){const{exports:{mem:e,xxh32:n,xxh64:r,init32:i,update32:a,digest32:o,init64:s,update64:u,digest64:c}}=t;let h=new Uint8Array(e.buffer);function g(t,n){if(e.buffer.byteLength<t+n){const r=Math.ceil((t+n-e.buffer.byteLength)/65536);e.grow(r),h=new Uint8Array(e.buffer)}}function f(t,e,n,r,i,a){g(t);const o=new Uint8Array(t);return h.set(o),n(0,e),o.set(h.subarray(0,t)),{update(e){let n;return h.set(o),"string"==typeof e?(g(3*e.length,t),n=w.encodeInto(e,h.subarray(t)).written):(g(e.byteLength,t),h.set(e,t),n=e.byteLength),r(0,t,n),o.set(h.subarray(0,t)),this},digest:()=>(h.set(o),a(i(0)))}}function y(t){return t>>>0}const b=2n**64n-1n;function d(t){return t&b}const w=new TextEncoder,l=0,p=0n;function x(t,e=l){return g(3*t.length,0),y(n(0,w.encodeInto(t,h).written,e))}function L(t,e=p){return g(3*t.length,0),d(r(0,w.encodeInto(t,h).written,e))}return{h32:x,h32ToString:(t,e=l)=>x(t,e).toString(16).padStart(8,"0"),h32Raw:(t,e=l)=>(g(t.byteLength,0),h.set(t),y(n(0,t.byteLength,e))),create32:(t=l)=>f(48,t,i,a,o,y),h64:L,h64ToString:(t,e=p)=>L(t,e).toString(16).padStart(16,"0"),h64Raw:(t,e=p)=>(g(t.byteLength,0),h.set(t),d(r(0,t.byteLength,e))),create64:(t=p)=>f(88,t,s,u,c,d)}}((await WebAssembly.instantiate(t)).instance)}
//# sourceMappingURL=xxhash-wasm.js.map

;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/history.js

/** The output of a frame, as far back as later blocks may refer to. */
class History {
    window;
    maxBlock;
    #bytes;
    /** End of the output, and the beginning of the block. */
    #end = 0;
    #blockStart = 0;
    /**
     * @param window   bytes that are kept
     * @param maxBlock bytes of the longest block
     */
    constructor(window, maxBlock) {
        this.window = window;
        this.maxBlock = maxBlock;
        // it begins small, because a header of a few bytes can ask for a large window
        this.#bytes = new Uint8Array(4 * maxBlock);
    }
    /** Begins a block. */
    begin() {
        if (this.#end + this.maxBlock > this.#bytes.length)
            this.#makeRoom();
        this.#blockStart = this.#end;
    }
    /** The output of the block, as a copy. */
    finish() {
        return this.#bytes.slice(this.#blockStart, this.#end);
    }
    append(bytes) {
        this.#check(bytes.length);
        this.#bytes.set(bytes, this.#end);
        this.#end += bytes.length;
    }
    fill(byte, count) {
        this.#check(count);
        this.#bytes.fill(byte, this.#end, this.#end + count);
        this.#end += count;
    }
    /** Repeats `count` bytes from `offset` bytes back; they may overlap with what they become. */
    repeat(offset, count) {
        this.#check(count);
        if (offset > this.#end || offset > this.window || offset === 0)
            throw new BrokenZstd('an offset outside the window');
        const bytes = this.#bytes;
        const end = this.#end + count;
        if (offset >= count)
            bytes.copyWithin(this.#end, this.#end - offset, this.#end - offset + count);
        else
            for (let at = this.#end; at < end; at++)
                bytes[at] = bytes[at - offset] ?? 0;
        this.#end = end;
    }
    #check(count) {
        if (this.#end + count - this.#blockStart > this.maxBlock)
            throw new BrokenZstd('a block that is too long');
    }
    /** Grows, or moves the window to the beginning. */
    #makeRoom() {
        const largest = this.window + Math.max(8 * this.maxBlock, this.window >> 1);
        const kept = this.#bytes.subarray(Math.max(0, this.#end - this.window), this.#end);
        if (this.#bytes.length >= largest) {
            this.#bytes.copyWithin(0, kept.byteOffset, kept.byteOffset + kept.length);
        }
        else {
            const grown = new Uint8Array(Math.min(largest, 2 * this.#bytes.length));
            grown.set(kept);
            this.#bytes = grown;
        }
        this.#end = kept.length;
    }
}

;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/backward-bits.js

/** Reads bits from the end of a stream to its beginning. RFC 8878, 4.1: the highest bit that is set marks the end. */
class BackwardBits {
    bytes;
    start;
    /** Bits that are left; below 0 when more were read than there are. */
    left;
    /** @throws BrokenZstd when the mark is missing */
    constructor(bytes, start, end) {
        this.bytes = bytes;
        this.start = start;
        const last = end > start ? (bytes[end - 1] ?? 0) : 0;
        if (last === 0)
            throw new BrokenZstd('a stream of bits without an end');
        this.left = (end - start) * 8 - Math.clz32(last) + 23;
    }
    /** The next bits as a number. Bits before the beginning are 0. */
    read(count) {
        this.left -= count;
        return this.peekAt(this.left, count);
    }
    /**
     * Bits at a place, counted from the beginning.
     * @param count at most 25
     */
    peekAt(place, count) {
        if (place < 0)
            return place + count <= 0 ? 0 : this.peekAt(0, place + count) << -place;
        const at = this.start + (place >> 3);
        const { bytes } = this;
        const word = (bytes[at] ?? 0) |
            ((bytes[at + 1] ?? 0) << 8) |
            ((bytes[at + 2] ?? 0) << 16) |
            ((bytes[at + 3] ?? 0) << 24);
        return (word >>> (place & 7)) & ((1 << count) - 1);
    }
}

;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/fse.js

/** The table of one symbol that needs no bits. */
function singleSymbol(symbol) {
    const nothing = { bits: new Uint8Array(1), bases: new Uint16Array(1) };
    return { log: 0, symbols: Uint8Array.of(symbol), ...nothing };
}
const SMALLEST_LOG = 5;
/**
 * Reads the description of a table (RFC 8878, 4.1.1).
 * @returns the table, and the place behind it
 * @throws BrokenZstd for probabilities that do not add up
 */
function readFse(bytes, start, maxLog, maxSymbol) {
    let place = start * 8;
    const read = (count) => {
        const at = place >> 3;
        const word = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
        place += count;
        return (word >>> ((place - count) & 7)) & ((1 << count) - 1);
    };
    const log = read(4) + SMALLEST_LOG;
    if (log > maxLog)
        throw new BrokenZstd('a table that is too large');
    const counts = [];
    for (let left = 1 << log; left > 0;) {
        const width = 32 - Math.clz32(left + 1);
        let value = read(width);
        const low = value & ((1 << (width - 1)) - 1);
        const short = (1 << width) - 2 - left;
        if (low < short) {
            place -= 1;
            value = low;
        }
        else if (value !== low)
            value -= short;
        counts.push(value - 1);
        left -= Math.abs(value - 1);
        for (let zeros = value === 1 ? 3 : 0; zeros === 3;) {
            zeros = read(2);
            for (let i = 0; i < zeros; i++)
                counts.push(0);
        }
        if (left < 0 || counts.length > maxSymbol + 1)
            throw new BrokenZstd('probabilities that do not add up');
    }
    const end = (place + 7) >> 3;
    if (end > bytes.length)
        throw new BrokenZstd('a table that is cut off');
    return { table: fseTable(counts, log), end };
}
/**
 * The table of probabilities (RFC 8878, 4.1.1).
 * @param counts of 2^log states by symbol; −1: less than one
 */
function fseTable(counts, log) {
    const size = 1 << log;
    const { symbols, next } = spread(counts, size);
    const bits = new Uint8Array(size);
    const bases = new Uint16Array(size);
    symbols.forEach((symbol, state) => {
        const number = next[symbol] ?? 1;
        next[symbol] = number + 1;
        const width = log - 31 + Math.clz32(number);
        bits[state] = width;
        bases[state] = (number << width) - size;
    });
    return { log, symbols, bits, bases };
}
/** The symbol of each state, and the number of states of each symbol. */
function spread(counts, size) {
    const symbols = new Uint8Array(size);
    const next = Uint16Array.from(counts, (count) => Math.abs(count));
    let high = size;
    counts.forEach((count, symbol) => {
        if (count === -1)
            symbols[--high] = symbol;
    });
    const step = (size >> 1) + (size >> 3) + 3;
    let at = 0;
    counts.forEach((count, symbol) => {
        for (let i = 0; i < count; i++) {
            symbols[at] = symbol;
            do
                at = (at + step) & (size - 1);
            while (at >= high);
        }
    });
    return { symbols, next };
}

;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/huffman.js



/** RFC 8878, 4.2.1: the longest word. */
const MAX_LOG = 11;
const MAX_WEIGHTS = 255;
/** RFC 8878, 4.2.1.2: the largest table for weights, and the largest weight. */
const WEIGHTS_LOG = 6;
const MAX_WEIGHT = 12;
/** A header from this on counts weights of 4 bits each. */
const DIRECT = 128;
/**
 * Reads a Huffman code (RFC 8878, 4.2.1).
 * @returns the table, and the place behind it
 */
function readHuffman(bytes, start) {
    const header = bytes[start] ?? 0;
    const length = header < DIRECT ? header : (header - DIRECT + 2) >> 1;
    const end = start + 1 + length;
    if (end > bytes.length)
        throw new BrokenZstd('a Huffman code that is cut off');
    const weights = header < DIRECT
        ? compressedWeights(bytes.subarray(start + 1, end))
        : Array.from({ length: header - DIRECT + 1 }, (_, i) => {
            const pair = bytes[start + 1 + (i >> 1)] ?? 0;
            return i % 2 === 0 ? pair >> 4 : pair & 15;
        });
    return { table: huffmanTable(weights), end };
}
function compressedWeights(bytes) {
    const { table, end } = readFse(bytes, 0, WEIGHTS_LOG, MAX_WEIGHT);
    const bits = new BackwardBits(bytes, end, bytes.length);
    const states = [bits.read(table.log), bits.read(table.log)];
    const weights = [];
    for (let turn = 0; weights.length < MAX_WEIGHTS; turn = 1 - turn) {
        const state = states[turn] ?? 0;
        weights.push(table.symbols[state] ?? 0);
        states[turn] = (table.bases[state] ?? 0) + bits.read(table.bits[state] ?? 0);
        if (bits.left >= 0)
            continue;
        weights.push(table.symbols[states[1 - turn] ?? 0] ?? 0);
        return weights;
    }
    throw new BrokenZstd('too many weights');
}
/** The last symbol's weight is what is missing to a power of two. */
function huffmanTable(known) {
    const sum = known.reduce((total, weight) => total + (weight === 0 ? 0 : 2 ** (weight - 1)), 0);
    const log = sum === 0 ? 0 : 32 - Math.clz32(sum);
    const missing = 2 ** log - sum;
    if (log === 0 || log > MAX_LOG || (missing & (missing - 1)) !== 0)
        throw new BrokenZstd('a wrong Huffman code');
    const weights = [...known, 32 - Math.clz32(missing)];
    const symbols = new Uint8Array(1 << log);
    const bits = new Uint8Array(1 << log);
    let at = 0;
    for (let weight = 1; weight <= log; weight++) {
        weights.forEach((own, symbol) => {
            if (own !== weight)
                return;
            const end = at + (1 << (weight - 1));
            symbols.fill(symbol, at, end);
            bits.fill(log + 1 - weight, at, end);
            at = end;
        });
    }
    return { log, symbols, bits };
}
/**
 * Decodes one stream, which must have exactly as many symbols as `output` has bytes.
 * @throws BrokenZstd when it has not
 */
function decodeHuffman({ log, symbols, bits }, stream, output) {
    let { left } = stream;
    for (let i = 0; i < output.length; i++) {
        const word = stream.peekAt(left - log, log);
        output[i] = symbols[word] ?? 0;
        left -= bits[word] ?? 0;
    }
    if (left !== 0)
        throw new BrokenZstd('literals that do not end where they should');
}

;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/literals.js



/** RFC 8878, 3.1.1.3.1.1. */
const RAW = 0;
const REPEATED = 1;
const TREELESS = 3;
/**
 * Reads the literals of a block (RFC 8878, 3.1.1.3.1).
 * @param huffman the code of the block before
 * @param maxSize of the literals
 */
function readLiterals(block, huffman, maxSize) {
    const { type, length, size, compressedSize, streams } = readHeader(block);
    const end = length + compressedSize;
    if (end > block.length || size > maxSize)
        throw new BrokenZstd('literals that are too long');
    if (type === RAW)
        return { bytes: block.subarray(length, end), end, huffman };
    if (type === REPEATED)
        return { bytes: new Uint8Array(size).fill(block[length] ?? 0), end, huffman };
    const own = type === TREELESS ? { table: huffman, end: length } : readHuffman(block, length);
    if (own.table === null)
        throw new BrokenZstd('a Huffman code that is not there');
    const bytes = new Uint8Array(size);
    if (streams === 1)
        decodeHuffman(own.table, new BackwardBits(block, own.end, end), bytes);
    else
        decodeFour(own.table, block.subarray(own.end, end), bytes);
    return { bytes, end, huffman: own.table };
}
function readHeader(block) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = block;
    const type = a & 3;
    const format = (a >> 2) & 3;
    if (type === RAW || type === REPEATED) {
        const length = format === 1 ? 2 : format === 3 ? 3 : 1;
        const size = length === 1 ? a >> 3 : (a >> 4) + (b << 4) + (length === 3 ? c << 12 : 0);
        return { type, length, size, compressedSize: type === RAW ? size : 1, streams: 1 };
    }
    const streams = format === 0 ? 1 : 4;
    if (format <= 1) {
        return {
            type,
            length: 3,
            size: (a >> 4) + ((b & 63) << 4),
            compressedSize: (b >> 6) + (c << 2),
            streams,
        };
    }
    if (format === 2) {
        const size = (a >> 4) + (b << 4) + ((c & 3) << 12);
        return { type, length: 4, size, compressedSize: (c >> 2) + (d << 6), streams };
    }
    const size = (a >> 4) + (b << 4) + ((c & 63) << 12);
    return { type, length: 5, size, compressedSize: (c >> 6) + (d << 2) + (e << 10), streams };
}
const JUMP_TABLE_BYTES = 6;
/** Four streams, of which the last may be shorter (RFC 8878, 3.1.1.3.1.6). */
function decodeFour(table, streams, output) {
    const part = (output.length + 3) >> 2;
    let start = JUMP_TABLE_BYTES;
    for (let i = 0; i < 4; i++) {
        const end = i === 3 ? streams.length : start + (streams[2 * i] ?? 0) + ((streams[2 * i + 1] ?? 0) << 8);
        if (end > streams.length)
            throw new BrokenZstd('literals that are cut off');
        decodeHuffman(table, new BackwardBits(streams, start, end), output.subarray(i * part, (i + 1) * part));
        start = end;
    }
}

;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/sequences.js



/** RFC 8878, 3.1.1.3.2.1.1: bits to add, and base, by code. */
const LITERAL_BITS = Uint8Array.of(...Array.from({ length: 16 }, () => 0), ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
const LITERAL_BASES = basesOf(LITERAL_BITS, 0);
const MATCH_BITS = Uint8Array.of(...Array.from({ length: 32 }, () => 0), ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
const MATCH_BASES = basesOf(MATCH_BITS, 3);
/** Each code begins where the one before ends. */
function basesOf(bits, first) {
    let next = first;
    return Uint32Array.from(bits, (width) => {
        const base = next;
        next += 1 << width;
        return base;
    });
}
const KINDS = [
    {
        ...{ name: 'literals', shift: 6, maxLog: 9, maxSymbol: 35 },
        usual: fseTable([
            ...[4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1],
            ...[-1, -1, -1, -1],
        ], 6),
    },
    {
        ...{ name: 'offsets', shift: 4, maxLog: 8, maxSymbol: 31 },
        usual: fseTable([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 5),
    },
    {
        ...{ name: 'matches', shift: 2, maxLog: 9, maxSymbol: 52 },
        usual: fseTable([
            ...[1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
            ...[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1],
        ], 6),
    },
];
/**
 * Reads the header and the tables of a block's sequences (RFC 8878, 3.1.1.3.2).
 * @param before the tables of the block before
 */
function readSequences(block, start, before) {
    const { count, end } = readCount(block, start);
    if (count === 0)
        return null;
    const modes = block[end] ?? 0;
    if ((modes & 3) !== 0)
        throw new BrokenZstd('a mode that is not used');
    let at = end + 1;
    const tables = {};
    for (const kind of KINDS) {
        const read = readTable(block, at, (modes >> kind.shift) & 3, kind, before);
        tables[kind.name] = read.table;
        at = read.end;
    }
    return { count, tables: tables, bits: new BackwardBits(block, at, block.length) };
}
function readCount(block, start) {
    const [a, b = 0, c = 0] = block.subarray(start, start + 3);
    if (a === undefined)
        throw new BrokenZstd('a block that is cut off');
    if (a < 128)
        return { count: a, end: start + 1 };
    if (a < 255)
        return { count: ((a - 128) << 8) + b, end: start + 2 };
    return { count: b + (c << 8) + 0x7f00, end: start + 3 };
}
function readTable(block, at, mode, { name, maxLog, maxSymbol, usual }, before) {
    if (mode === 0)
        return { table: usual, end: at };
    if (mode === 2)
        return readFse(block, at, maxLog, maxSymbol);
    if (mode === 1) {
        const symbol = block[at] ?? Infinity;
        if (symbol > maxSymbol)
            throw new BrokenZstd('a symbol that is not used');
        return { table: singleSymbol(symbol), end: at + 1 };
    }
    const table = before[name];
    if (table === undefined)
        throw new BrokenZstd('a table that is not there');
    return { table, end: at };
}

;// CONCATENATED MODULE: ./build/data/read/codecs/zstd/frame.js
/*
 * By hand: `node:zlib` has zstd only from Node 22.15 on, reads the first frame alone and is silent about the others; fzstd
 * does not check that a block stays within its size, so that 20 bytes keep it busy for minutes, and no checksums.
 */





/** RFC 8878, 3.1.1.2.4: a block, compressed or not. */
const MAX_BLOCK_BYTES = 128 * 1024;
/** RFC 8878, 3.1.1.5: offsets that sequences may name by number, at the beginning of a frame. */
const FIRST_OFFSETS = [1, 4, 8];
/** Offsets with more bits are outside any window that is read. */
const MAX_OFFSET_BITS = 27;
/** Types of blocks. RFC 8878, 3.1.1.2.2. */
const BLOCK_TYPES = { raw: 0, repeated: 1, compressed: 2 };
/** Decompresses the blocks of one frame, one after the other. */
class ZstdFrame {
    hash;
    #history;
    #maxBlock;
    #offsets = [...FIRST_OFFSETS];
    #huffman = null;
    #tables = {};
    constructor({ window }, hash) {
        this.hash = hash;
        this.#maxBlock = Math.min(MAX_BLOCK_BYTES, window);
        this.#history = new History(window, this.#maxBlock);
    }
    static async begin(header) {
        return new ZstdFrame(header, (await e()).create64());
    }
    /**
     * The output of a block.
     * @param size of the output, for a repeated byte
     * @throws BrokenZstd
     */
    block(type, content, size) {
        this.#history.begin();
        if (type === BLOCK_TYPES.raw)
            this.#history.append(content);
        else if (type === BLOCK_TYPES.repeated)
            this.#history.fill(content[0] ?? 0, size);
        else
            this.#decompress(content);
        const output = this.#history.finish();
        this.hash.update(output);
        return output;
    }
    /** The checksum of all output: the lower 32 bits of XXH64. RFC 8878, 3.1.1. */
    checksum() {
        return Number(this.hash.digest() & 0xffffffffn);
    }
    #decompress(block) {
        const { bytes, end, huffman } = readLiterals(block, this.#huffman, this.#maxBlock);
        this.#huffman = huffman;
        const sequences = readSequences(block, end, this.#tables);
        const used = sequences === null ? 0 : this.#execute(sequences, bytes);
        this.#history.append(bytes.subarray(used));
    }
    /** Copies literals and repeats earlier output, in turns (RFC 8878, 3.1.1.4). Returns the number of literals used. */
    #execute({ count, tables, bits }, literals) {
        this.#tables = tables;
        let used = 0;
        let literalState = bits.read(tables.literals.log);
        let offsetState = bits.read(tables.offsets.log);
        let matchState = bits.read(tables.matches.log);
        for (let i = 0; i < count; i++) {
            const offsetBits = tables.offsets.symbols[offsetState] ?? 0;
            if (offsetBits > MAX_OFFSET_BITS)
                throw new BrokenZstd('an offset outside the window');
            const low = Math.min(offsetBits, 16);
            const offsetValue = 2 ** offsetBits + bits.read(offsetBits - low) * 2 ** low + bits.read(low);
            const matchCode = tables.matches.symbols[matchState] ?? 0;
            const match = (MATCH_BASES[matchCode] ?? 0) + bits.read(MATCH_BITS[matchCode] ?? 0);
            const literalCode = tables.literals.symbols[literalState] ?? 0;
            const length = (LITERAL_BASES[literalCode] ?? 0) + bits.read(LITERAL_BITS[literalCode] ?? 0);
            if (i < count - 1) {
                const { literals: own, matches, offsets } = tables;
                literalState = (own.bases[literalState] ?? 0) + bits.read(own.bits[literalState] ?? 0);
                matchState = (matches.bases[matchState] ?? 0) + bits.read(matches.bits[matchState] ?? 0);
                offsetState = (offsets.bases[offsetState] ?? 0) + bits.read(offsets.bits[offsetState] ?? 0);
            }
            if (bits.left < 0 || used + length > literals.length)
                throw new BrokenZstd('sequences that are cut off');
            this.#history.append(literals.subarray(used, used + length));
            used += length;
            this.#history.repeat(this.#offset(offsetValue, length), match);
        }
        if (bits.left !== 0)
            throw new BrokenZstd('sequences that do not end where they should');
        return used;
    }
    /** The offset that a value stands for: an earlier one by its number, or a new one (RFC 8878, 3.1.1.5). */
    #offset(value, literals) {
        const [first, second, third] = this.#offsets;
        const number = value <= 3 ? value - 1 + (literals === 0 ? 1 : 0) : null;
        if (number === 0)
            return first;
        const offset = number === null ? value - 3 : number === 1 ? second : number === 2 ? third : first - 1;
        this.#offsets[2] = number === 1 ? third : second;
        this.#offsets[1] = first;
        this.#offsets[0] = offset;
        return offset;
    }
}

// EXTERNAL MODULE: ./build/data/read/codecs/zstd/header.js
var zstd_header = __webpack_require__(69913);
;// CONCATENATED MODULE: ./build/data/read/codecs/unzstd.js




/** The largest window, as in the zstd program without `--long=31` (`ZSTD_WINDOWLOG_LIMIT_DEFAULT`). */
const MAX_WINDOW = 128 * 1024 * 1024;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
const TOO_SHORT = 'unexpected end of file';
/**
 * Decompresses zstd: all frames, passing over skippable ones. Holds a block and the window.
 * @throws UnreadRest for data that is cut off or broken, or that something else follows
 */
async function* unzstd(source) {
    for (;;) {
        const start = await source.peek(zstd_header/* MAX_HEADER_BYTES */.v8);
        if (start.length === 0)
            return;
        if ((0,zstd_header/* isSkippable */.YQ)(start))
            await skipFrame(source, start);
        else if (start.subarray(0, zstd_header/* ZSTD_MAGIC */.Kh.length).equals(zstd_header/* ZSTD_MAGIC */.Kh))
            yield* unzstd_frame(source, start);
        else
            throw new unread_rest/* UnreadRest */.o('something follows the zstd data', unread_rest/* MAKE_AGAIN */.A);
    }
}
async function skipFrame(source, start) {
    if (!(await source.skip(zstd_header/* SKIPPABLE_HEADER_BYTES */.w_ + start.readUInt32LE(4))))
        throw broken(TOO_SHORT);
}
async function* unzstd_frame(source, start) {
    const header = checkedHeader(start);
    source.drop(header.length);
    const decoder = await ZstdFrame.begin(header);
    for (let last = false; !last;) {
        const head = (await taken(source, BLOCK_HEADER_BYTES)).readUIntLE(0, BLOCK_HEADER_BYTES);
        last = (head & 1) === 1;
        yield await block(source, decoder, (head >> 1) & 3, head >> 3);
    }
    if (header.checked && (await taken(source, CHECKSUM_BYTES)).readUInt32LE() !== decoder.checksum()) {
        throw broken('a wrong checksum');
    }
}
async function block(source, decoder, type, size) {
    if (type > BLOCK_TYPES.compressed || size > MAX_BLOCK_BYTES) {
        throw broken('a block that is too long or of an unknown type');
    }
    const content = await taken(source, type === BLOCK_TYPES.repeated ? 1 : size);
    try {
        return decoder.block(type, content, size);
    }
    catch (error) {
        if (error instanceof BrokenZstd)
            throw broken(error.message);
        throw error;
    }
}
async function taken(source, bytes) {
    const content = await source.take(bytes);
    if (content === null)
        throw broken(TOO_SHORT);
    return content;
}
function checkedHeader(start) {
    const header = (0,zstd_header/* zstdHeader */.Jr)(start);
    if (header === null)
        throw broken('a header that is cut off or wrong');
    if (header.needsDictionary) {
        throw new unread_rest/* UnreadRest */.o('zstd with a dictionary', 'Compress the file without a dictionary.');
    }
    if (header.window > MAX_WINDOW) {
        throw new unread_rest/* UnreadRest */.o(`zstd with a window of ${String(header.window)} bytes, more than ${String(MAX_WINDOW)}`, 'Compress the file without --long=31.');
    }
    return header;
}
function broken(what) {
    return new unread_rest/* UnreadRest */.o(`broken zstd data: ${what}`, unread_rest/* MAKE_AGAIN */.A);
}


/***/ })

};
