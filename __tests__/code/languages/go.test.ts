import { describeLanguage } from './describe-language.js';

describeLanguage('go', {
  tokens: [
    [
      'raw strings over lines, runes, no escapes in raw strings',
      "a := `x\\` + 'b' + '\\'' + \"c\\\"\"",
      "i:a p::= l:`x\\` p:+ l:'b' p:+ l:'\\'' p:+ l:\"c\\\"\"",
    ],
    ['a line comment ends with its line, whatever is before the end', 'a // \\\nb /* c */', 'i:a i:b'],
    ['channels, variadics, the blank name', 'c <- x...\n_ = nil', 'i:c p:<- i:x l:... k:_ p:= l:nil'],
    ['numbers', '0x1p-2 + 1_000i + .5', 'l:0x1p-2 p:+ l:1_000i p:+ l:.5'],
  ],
  functions: [
    [
      'functions, methods, generics; closures are part of theirs',
      'package p\n\nimport "fmt"\n\nvar v = func() {}\n\nfunc F[T any](x T) T { f := func() { g() }; f(); return x }\nfunc (r *R[T]) m() {}\nfunc external(x int)\n',
      ['F', 'm'],
    ],
  ],
  roles: [
    [
      'receiver, parameters, results and short declarations are local',
      'func (r *R) run(a, b int, xs ...string) (n int, err error) { x, y := a, r.b; n = x + y; return n, err }',
      'r:local×2 R:free×1 run:own×1 a:local×2 b:free×2 int:free×2 xs:local×1 string:free×1 n:local×3 err:local×2 error:free×1 x:local×2 y:local×2',
    ],
    [
      'a function of its package is its own, an exported one is not',
      'func walk(n *node) { walk(n.next) }',
      'walk:own×2 n:local×2 node:free×1 next:free×1',
    ],
    ['an exported function', 'func Walk(n *Node) { Walk(n) }', 'Walk:free×2 n:local×2 Node:free×1'],
    [
      'a call by the name of a method is another function',
      'func (n *node) walk() { walk(n) }',
      'n:local×2 node:free×1 walk:free×2',
    ],
    [
      'a name is valid after its declaration',
      'func f() { url := url.Parse(s); use(url) }',
      'f:own×1 url:free×3 Parse:free×1 s:free×1 use:free×1',
    ],
    [
      'a name used outside its block is free',
      'func f() { { i := 1; g(i) }; g(i) }',
      'f:own×1 i:free×3 g:free×2',
    ],
    [
      'keys of literals are fields or unknown; their values are variables',
      'func f(a, b int) T { return T{a: b, c: []int{b}} }',
      'f:own×1 a:free×2 b:local×3 int:free×2 T:free×2 c:free×1',
    ],
    [
      'the name of a type switch is valid in its cases',
      'func f(a any) { switch v := v.(type) { case int: g(v) }; switch w := a.(type) { case error: g(w) } }',
      'f:own×1 a:local×2 any:free×1 v:free×3 int:free×1 g:free×2 w:local×2 error:free×1',
    ],
    [
      'range and receive clauses declare with := alone',
      'func f(xs []int, c chan int) { for i, x := range xs { g(i, x) }; for j = range xs { g(j) }; select { case y := <-c: g(y); case z = <-c: } }',
      'f:own×1 xs:local×3 int:free×2 c:local×3 i:local×2 x:local×2 g:free×3 j:free×2 y:local×2 z:free×1',
    ],
    [
      'a label, and a variable of its name',
      'func f() {\nout:\n\tfor { break out }\ndone:\n\tfor { g(done); break done }\n}',
      'f:own×1 out:local×2 done:free×3 g:free×1',
    ],
    [
      'parameters of a closure and of a function type',
      'func f() { h := func(p int) int { return p }; var k func(q int); k = h }',
      'f:own×1 h:local×2 p:local×2 int:free×3 k:local×2 q:local×1',
    ],
    [
      'types and packages are no variables',
      'func f(t T, bytes int) { var b bytes.Buffer; type T struct{ t int } }',
      'f:own×1 t:free×2 T:free×2 bytes:free×2 int:free×2 b:local×1 Buffer:free×1',
    ],
  ],
  statements: [
    [
      'at every depth, without those in headers',
      'func f(c chan int) {\n\tif x := g(); x > 0 {\n\t\tc <- x\n\t} else if x < 0 {\n\t\tx++\n\t}\n\tfor i := 0; i < 2; i++ {\n\t\tdefer h(func() { k() })\n\t}\n\tswitch y := g(); y {\n\tcase 1:\n\t\tgo m()\n\t\tfallthrough\n\t}\n\tselect {\n\tcase z := <-c:\n\t\tn(z)\n\t}\n}',
      [
        'if x := g(); x > 0 {\n\t\tc <- x\n\t} else if x < 0 {\n\t\tx++\n\t}',
        'c <- x',
        'if x < 0 {\n\t\tx++\n\t}',
        'x++',
        'for i := 0; i < 2; i++ {\n\t\tdefer h(func() { k() })\n\t}',
        'defer h(func() { k() })',
        'k()',
        'switch y := g(); y {\n\tcase 1:\n\t\tgo m()\n\t\tfallthrough\n\t}',
        'go m()',
        'select {\n\tcase z := <-c:\n\t\tn(z)\n\t}',
        'n(z)',
      ],
    ],
  ],
  removals: [
    [
      'a whole line',
      'func f() {\n\ta()\n\tif x {\n\t\tb()\n\t}\n}',
      'b()',
      'func f() {\n\ta()\n\tif x {\n\t}\n}',
    ],
    [
      'the if after an else leaves an empty block',
      'func f() {\n\tif a {\n\t\tb()\n\t} else if c {\n\t\td()\n\t}\n}',
      'if c {\n\t\td()\n\t}',
      'func f() {\n\tif a {\n\t\tb()\n\t} else {}\n}',
    ],
    ['one of two on a line', 'func f() { a(); b() }', 'a()', 'func f() { b() }'],
  ],
  plants: [
    ['on a line of its own', 'func f() {\n\ta()\n}', 'b()', 'func f() {\n\tb()\n\ta()\n}'],
    ['in a function of one line', 'func f() { a() }', 'if x { b() }', 'func f() { if x { b() }; a() }'],
    ['in an empty function', 'func f() {}', 'b()', 'func f() { b();}'],
  ],
  recognised: [
    'func f(a int) error {\n\tif err != nil {\n\t\treturn err\n\t}\n}',
    'func (s *Server) Close() error { return s.conn.Close() }',
    'package main\n\nfunc main() {}',
    'func f() { m := map[string]int{}; for k := range m { delete(m, k) } }',
  ],
});
