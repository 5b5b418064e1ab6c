import { describeLanguage } from './describe-language.js';

describeLanguage('rust', {
  tokens: [
    [
      'lifetimes and labels are no characters',
      `&'a str, 'a', '\\'', b'\\x41', '\\u{1F600}', 'l: loop`,
      `p:& l:'a i:str p:, l:'a' p:, l:'\\'' p:, l:b'\\x41' p:, l:'\\u{1F600}' p:, l:'l p:: k:loop`,
    ],
    [
      'raw strings, byte strings, strings over lines',
      'r#"a"b"# br"\\" b"c\\"" "d\ne"',
      'l:r#"a"b"# l:br"\\" l:b"c\\"" l:"d\ne"',
    ],
    ['comments nest', 'a /* /* b */ c */ d // e', 'i:a i:d'],
    ['ranges, numbers with suffixes, raw names', '1..=2u8 + r#type', 'l:1 p:..= l:2u8 p:+ i:r#type'],
    ['macros and their variables', 'm!($x => _)', 'i:m p:! p:( p:$ i:x p:=> k:_ p:)'],
  ],
  functions: [
    [
      'in impl blocks, traits and modules; not signatures, and not functions in functions',
      'impl A { pub fn a(&self) {} }\ntrait T { fn s(&self); fn b(&self) { fn inner() {} } }\nmod m { async unsafe fn c<T>() where T: X {} }\nmacro_rules! m { () => { fn d() {} } }\n',
      ['a', 'b', 'c'],
    ],
  ],
  roles: [
    [
      'parameters, patterns and closures',
      'fn f((a, b): (A, B), &c: &C) -> D { let g = |d, e: E| d + e; g(a, b) + c }',
      'f:own×1 a:local×2 b:local×2 A:free×1 B:free×1 c:local×2 C:free×1 D:free×1 g:local×2 d:local×2 e:local×2 E:free×1',
    ],
    [
      'arms of a match; what begins with a capital is a constant or a variant',
      'fn f(x: X) { match x { None => {} Some(y) if y > 1 => g(y), z @ 2 => g(z), MAX => {} w => g(w) } }',
      'f:own×1 x:local×2 X:free×1 None:free×1 Some:free×1 y:local×3 g:free×3 z:local×2 MAX:free×1 w:local×2',
    ],
    [
      'a name is valid after its declaration',
      'fn f(a: A) { let b = b(a); let a = a + 1; b + a }',
      'f:own×1 a:local×5 A:free×1 b:free×3',
    ],
    [
      'if let: not in the else',
      'fn f() { if let Some(x) = g() { x } else { x() }; if let Some(y) = g() { y } else { 1 } }',
      'f:own×1 Some:free×2 x:free×3 g:free×2 y:local×2',
    ],
    [
      'a loop: not in what it iterates over',
      'fn f() { for x in x() { g(x) } for (i, y) in h() { g(i + y) } }',
      'f:own×1 x:free×3 g:free×2 i:local×2 y:local×2 h:free×1',
    ],
    [
      'names in macros and in format strings are free',
      'fn f(a: i32, b: i32, c: i32, width: usize) { let d = a; println!("{b} {:width$}", c); g(d, a) }',
      'f:own×1 a:local×3 i32:free×3 b:free×1 c:free×2 width:free×1 usize:free×1 d:local×2 println:free×1 g:free×1',
    ],
    [
      'shorthand fields are free, in literals and in patterns',
      'fn f(a: A, b: B) { let S { c, d: e } = a; S { b, d: e }; g(c) }',
      'f:own×1 a:local×2 A:free×1 b:free×2 B:free×1 S:free×2 c:free×2 d:free×2 e:local×2 g:free×1',
    ],
    [
      'paths, fields and lifetimes are no variables',
      "fn f<'a>(a: &'a A, io: B) { io::read(a); let t = a; t.t; a.b }",
      'f:own×1 a:local×4 A:free×1 io:free×2 B:free×1 read:free×1 t:free×3 b:free×1',
    ],
    ['a call on the object is the own name', 'fn walk(&self) { self.walk() }', 'walk:own×2'],
    ['a field of its name is not', 'fn name(&self) -> &str { &self.name }', 'name:free×2 str:free×1'],
    ['a function of its name is not', 'fn walk(&self) { walk() }', 'walk:free×2'],
    [
      'methods of traits keep their names',
      'fn fmt(&self, f: &mut F) { f.a() }',
      'fmt:free×1 f:local×2 F:free×1 a:free×1',
    ],
  ],
  statements: [
    [
      'at every depth, with the values at the ends of blocks',
      'fn f(x: X) -> Y {\n    const A: u8 = 1;\n    let b = if x { c() } else { 2 };\n    \'l: loop {\n        break \'l;\n    }\n    for _ in x {\n        unsafe { g() }\n    }\n    match b {\n        1 => {\n            h()?;\n        }\n        _ => return,\n    }\n    println!("{}", A);\n    if b { x } else if c { y = 1 }\n}',
      [
        'const A: u8 = 1;',
        'let b = if x { c() } else { 2 };',
        'c()',
        "'l: loop {\n        break 'l;\n    }",
        "break 'l;",
        'for _ in x {\n        unsafe { g() }\n    }',
        'unsafe { g() }',
        'g()',
        'match b {\n        1 => {\n            h()?;\n        }\n        _ => return,\n    }',
        'h()?;',
        'println!("{}", A);',
        'if b { x } else if c { y = 1 }',
        'if c { y = 1 }',
        'y = 1',
      ],
    ],
  ],
  removals: [
    [
      'a whole line',
      'fn f() {\n    if a {\n        b();\n    }\n    c()\n}',
      'b();',
      'fn f() {\n    if a {\n    }\n    c()\n}',
    ],
    [
      'the value of a block',
      'fn f() -> i32 {\n    g();\n    1 + h()\n}',
      '1 + h()',
      'fn f() -> i32 {\n    g();\n}',
    ],
    [
      'the if after an else leaves an empty block',
      'fn f() { if a { b(); } else if c { d(); } }',
      'if c { d(); }',
      'fn f() { if a { b(); } else {} }',
    ],
  ],
  plants: [
    ['on a line of its own', 'fn f() {\n    a()\n}', 'b();', 'fn f() {\n    b();\n    a()\n}'],
    ['in a function of one line', 'fn f() { a() }', 'if x { b(); }', 'fn f() { if x { b(); } a() }'],
  ],
  recognised: [
    'fn f(&mut self, x: &str) -> Result<(), E> { self.x.push(x)?; Ok(()) }',
    'pub(crate) fn f<T>(a: Vec<T>) -> usize where T: Copy { a.len() }',
    'impl<\'a> A<\'a> { fn f(self) { if let Some(x) = self.x { println!("{}", x); } } }',
  ],
});
