import { describeLanguage } from './describe-language.js';

describeLanguage('csharp', {
  tokens: [
    [
      'verbatim and raw strings, characters',
      `@"a\\ ""b""" + """c "d" """ + 'e' + '\\''`,
      `l:@"a\\ ""b""" p:+ l:"""c "d" """ p:+ l:'e' p:+ l:'\\''`,
    ],
    [
      'holes of interpolated strings, with a format and braces twice',
      '$"a {x:N2} {{y}} {f($"{z}")}" + $@"{u}\\" + $$"""{v} {{w}}"""',
      'l:$"a { i:x p:: i:N2 l:} {{y}} { i:f p:( l:$"{ i:z l:}" p:) l:}" p:+ l:$@"{ i:u l:}\\" p:+ l:$$"""{v} {{ i:w l:}}"""',
    ],
    [
      'conditions of directives are read, the names of regions are not',
      "#if DEBUG\nx();\n#endif\n#region Don't\n#nullable enable\ny",
      'i:DEBUG i:x p:( p:) p:; i:y',
    ],
    [
      'operators on null, names of keywords',
      'a?.b ?? @class?.5:1..2',
      'i:a p:?. i:b p:?? i:@class p:? l:.5 p:: l:1 p:.. l:2',
    ],
  ],
  functions: [
    [
      'methods, constructors, operators, local functions in theirs',
      'using N;\nnamespace N;\nclass A : B {\n  int f = 1;\n  A(int x) : base(x) { f = x; }\n  ~A() { }\n  [Test] public async Task<int> M<T>(T t) where T : class { int g() => 1; return g(); }\n  int E() => 2;\n  public static A operator +(A a, A b) { return a; }\n  abstract void N();\n  void I.O() { }\n}\n',
      ['A', 'A', 'M', 'E', '', 'O'],
    ],
    [
      'properties with a body, as a whole; none of those without',
      'class A {\n  int P { get { return p; } set => p = value; }\n  int Q => p;\n  int R { get; set; } = 1;\n  int this[int i] { get { return i; } }\n}\n',
      ['P', 'Q', ''],
    ],
  ],
  roles: [
    [
      'parameters, declarations, loops, resources and handlers are local',
      'void F(int a, params int[] b) { var (c, d) = G(a); foreach (var e in b) G(e); for (int i = 0; i < 2; i++) G(i); using (var r = G(c)) { } try { } catch (E ex) when (ex.M) { } }',
      'F:own×1 a:local×2 b:local×2 c:local×2 d:local×1 G:free×4 e:local×2 i:local×4 r:local×1 E:free×1 ex:local×2 M:free×1',
    ],
    [
      'patterns and out variables are valid after their statement',
      'int F(object o) { if (!(o is string s)) return 0; if (o is P { X: var x } p) G(p); G(out var n, out int m); return s.L + n + m + x; }',
      'F:own×1 o:local×3 s:local×2 P:free×1 X:free×1 x:local×2 p:local×2 G:free×2 n:local×2 m:local×2 L:free×1',
    ],
    [
      'lambdas, anonymous methods and queries',
      'void F(L a) { G(b => b + 1, (int c, d) => c + d, delegate (int e) { return e; }); var q = from x in a where x.K select x; }',
      'F:own×1 L:free×1 a:local×2 G:free×1 b:local×2 c:local×2 d:local×2 e:local×2 q:local×1 from:free×1 x:local×3 where:free×1 K:free×1 select:free×1',
    ],
    [
      'members, named arguments and what an initializer sets',
      'void F(int a, int b, int c) { this.a = a; G(b: b, c); H = new P { c = c }; c = 1; }',
      'F:own×1 a:free×3 b:free×3 c:free×5 G:free×1 H:free×1 P:free×1',
    ],
    [
      'an assignment that is not in an initializer',
      'void F(int c) { c = 1; G(new P { D = c }); }',
      'F:own×1 c:local×3 G:free×1 P:free×1 D:free×1',
    ],
    [
      'types and generic calls are no variables',
      'void F(T T, int g) { var x = (T)y; g<int>(x); U z = new U(); G(typeof(z)); }',
      'F:own×1 T:free×3 g:free×2 x:local×2 y:free×1 U:free×2 z:free×2 G:free×1',
    ],
    [
      'names in anonymous objects become members',
      'void F(int a, int b) { G(new { a }); G(b); }',
      'F:own×1 a:free×2 b:local×2 G:free×2',
    ],
    [
      'names in holes of strings are variables',
      'void F(int a) { G($"{a} a {{a}}", @"a"); }',
      'F:own×1 a:local×2 G:free×1',
    ],
    ['calls on this and on others', 'int F(A a) { return F(a) + this.F(a); }', 'F:own×3 A:free×1 a:local×3'],
    ['a call on another object', 'int F(A a) { return a.F(); }', 'F:free×2 A:free×1 a:local×2'],
    [
      'a local function, called after its definition',
      'void F() { int g(int x) => x; g(1); } ',
      'F:own×1 g:local×2 x:local×2',
    ],
    ['the runtime calls some methods', 'public override string ToString() => a;', 'ToString:free×1 a:free×1'],
    [
      'a constructor alone, and a name with @',
      'A(int x, int @in) : base(x) { y = x + @in; }',
      'A:own×1 x:local×3 @in:free×2 y:free×1',
    ],
    [
      'a name in a directive is free',
      'void F(int A, int b) {\n#if A\n  G(A, b);\n#endif\n}',
      'F:own×1 A:free×3 b:local×2 G:free×1',
    ],
  ],
  statements: [
    [
      'at every depth, in lambdas, accessors and directives',
      'void F() {\n  var a = 1;\n  if (a) G(() => { H(); });\n  else if (b) return;\n  switch (a) { case 1: I(); break; }\n#if X\n  J();\n#endif\n  lock (a) { yield return 1; }\n  int K() { L(); }\n}',
      [
        'var a = 1;',
        'if (a) G(() => { H(); });\n  else if (b) return;',
        'G(() => { H(); });',
        'H();',
        'if (b) return;',
        'switch (a) { case 1: I(); break; }',
        'I();',
        'J();',
        'lock (a) { yield return 1; }',
        'yield return 1;',
        'int K() { L(); }',
        'L();',
      ],
    ],
    [
      'of accessors',
      'int P { get { a(); return p; } set { p = value; } }',
      ['a();', 'return p;', 'p = value;'],
    ],
    ['an expression as body holds none', 'int F(int a) => a + 1;', []],
    [
      'of broken code, by their ends',
      'void F() {\n  a();\n  d = = 2;\n  c(1);\n}',
      ['a();', 'd = = 2;', 'c(1);'],
    ],
  ],
  removals: [
    ['a whole line', 'void F() {\n  a();\n  b();\n}', 'a();', 'void F() {\n  b();\n}'],
    ['a body without braces', 'void F() { if (a) b(); c(); }', 'b();', 'void F() { if (a) ; c(); }'],
    [
      'the if after an else',
      'void F() { if (a) b(); else if (c) d(); }',
      'if (c) d();',
      'void F() { if (a) b(); else ; }',
    ],
  ],
  plants: [
    [
      'on a line of its own',
      '[Test]\npublic void F()\n{\n    a();\n}',
      'b();',
      '[Test]\npublic void F()\n{\n    b();\n    a();\n}',
    ],
    ['in a function of one line', 'A(int x) : base(x) { a(); }', 'b();', 'A(int x) : base(x) { b(); a(); }'],
  ],
  recognised: [
    'public async Task<int> GetAsync(string id) { return await _client.GetAsync(id); }',
    'using System;\nnamespace N { class A { } }',
    'public string Name { get; set; }',
    '[Fact]\npublic void Works()\n{\n    Assert.Equal(1, new Foo().Bar);\n}',
    'foreach (var item in items) { Console.WriteLine($"{item}"); }',
  ],
});
