Miasto portowe otwiera nocną bibliotekę dla pracujących na zmiany
Czytelnicy przy długim stole w nowej bibliotece miasta portowego.
Rada miasta portowego otworzyła bibliotekę, która jest oświetlona przez całą noc, aby pielęgniarki, piekarze i dokerzy mogli czytać po późnej zmianie, poinformowało miasto 4 marca.
Jej dyrektorka Clara Benn powiedziała dziennikarzom, że nikt, kto pracuje, gdy inni śpią, nie powinien zostać bez czytelni. W pierwszym tygodniu przyszło 412 osób.
Inżynierowie wątpili, czy stary spichlerz udźwignie regały. Badanie pokazało, że tak, a podłogi wzmocniono za 1,2 miliona euro.
Związki zawodowe pochwaliły plan, ale poprosiły o autobusy po północy, bo ostatni tramwaj odjeżdża z nabrzeża o 23:40.
